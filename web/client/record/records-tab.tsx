import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { MoreButton } from "../organization/more-button.tsx";
import { Answered } from "../page/answered.tsx";
import { Loading } from "../page/loading.tsx";
import { useAddress } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
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
  const asked = search.get("kind");
  const kind = asked !== null && isKind(words, asked) ? asked : null;
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readRecords,
    variables: { organization, by, subject, kind, first },
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
              {entries.map((entry) => (
                <RecordLine key={entry.id} entry={entry} words={words} />
              ))}
            </ol>
            {hasMore && <MoreButton onPress={more} isUnderWay={answer.fetching} />}
          </>
        )}
      </Answered>
    </>
  );
}

function isKind(words: RecordWords, code: string): code is RecordKind {
  return Object.hasOwn(words, code);
}
