import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { MoreButton } from "../organization/more-button.tsx";
import { Answered } from "../page/answered.tsx";
import { Loading } from "../page/loading.tsx";
import { useColleagues } from "../people/use-colleagues.ts";
import { beginOfDay, endOfDay } from "../reachability/days-away.ts";
import { useAddress } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { foldRecords } from "./fold-records.ts";
import { readRecords } from "./record.operations.ts";
import { RecordFilters } from "./record-filters.tsx";
import type { RecordKind, RecordWords } from "./record-kind.ts";
import { RecordLine } from "./record-line.tsx";
import { useRecordWords } from "./use-record-words.ts";

/** What was done in the organization, the newest first. */
export function RecordsTab() {
  const words = useRecordWords();
  return words ? <Records words={words} /> : <Loading />;
}

const first = 50;

function Records({ words }: { words: RecordWords }) {
  const text = useText();
  const { organization } = useSignedIn();
  const { search } = useAddress();
  const [by, subject] = [search.get("by"), search.get("subject")];
  const names = new Map(useColleagues().map(({ id, name }) => [id, name]));
  const asked = search.get("kind");
  const kind = asked !== null && isKind(words, asked) ? asked : null;
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readRecords,
    variables: { organization, by, subject, kind, ...momentsOf(search), first },
    pick: (data) => data.organization?.records,
  });
  return (
    <>
      <p>{text("record.about")}</p>
      <RecordFilters words={words} />
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("organization.notThere")}</p>}>
        {(entries) => (
          <>
            {entries.length === 0 && <p>{text("record.none")}</p>}
            <ol className="timeline">
              {foldRecords(entries).map(({ entry, others }) => (
                <RecordLine key={entry.id} entry={entry} words={words} names={names} others={others} />
              ))}
            </ol>
            {hasMore && <MoreButton onPress={more} isUnderWay={answer.fetching} />}
          </>
        )}
      </Answered>
    </>
  );
}

const day = /^20\d{2}-\d{2}-\d{2}$/;

/** Whole days, by the clock of this device; what is no day, or half typed, is left out. */
function momentsOf(search: URLSearchParams): { from: string | null; until: string | null } {
  const [from, until] = [search.get("from") ?? "", search.get("until") ?? ""];
  const isDay = (text: string) => day.test(text) && !Number.isNaN(Date.parse(text));
  return { from: isDay(from) ? beginOfDay(from) : null, until: isDay(until) ? endOfDay(until) : null };
}

function isKind(words: RecordWords, code: string): code is RecordKind {
  return Object.hasOwn(words, code);
}
