import { useQuery } from "urql";
import { readIntroductionFile } from "../case-file/case-file.operations.ts";
import { sealedForReader, sealedUnder } from "../case-file/sealed-for-whom.ts";
import { ClockNote } from "../language/clock-note.tsx";
import { useMoment, useText } from "../language/use-text.ts";
import { livingFor } from "../permission/living-for.ts";
import { usePermissions } from "../permission/use-permissions.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { type FileLine, fileLines, inOrder } from "./file-lines.ts";
import { acrossFrom, type SeenIntroduction, unseenSince } from "./introduction-side.ts";
import { TimelineFileLine } from "./timeline-file-line.tsx";
import { TimelineStep } from "./timeline-step.tsx";

type TimelineProps = { seen: SeenIntroduction };

/** Who did what when, and whether the other side has seen it; of the file what each side can see of it elsewhere. */
export function Timeline({ seen }: TimelineProps) {
  const { introduction, side, mayAct } = seen;
  if (introduction.isAdvice) return <Lines seen={seen} file={[]} />;
  if (side === "OTHER") return <WithHanded seen={seen} />;
  return introduction.need && mayAct ? (
    <WithSealed seen={seen} need={introduction.need.id} />
  ) : (
    <Lines seen={seen} file={[]} />
  );
}

/** For whoever was introduced: what was sealed for them, and when they opened it themself. */
function WithHanded({ seen }: TimelineProps) {
  const { person } = useSignedIn();
  const { id, need, organization } = seen.introduction;
  const [{ data }] = useQuery({ query: readIntroductionFile, variables: { id } });
  const isHouse = need?.organization.id === organization.id;
  const own = sealedForReader(data?.introduction?.caseFile?.sections ?? [], { person, isHouse });
  return <Lines seen={seen} file={fileLines(own, [person])} />;
}

/** For the need's organization: what is sealed under a yes that holds now, and when those opened it whom it names. */
function WithSealed({ seen, need }: TimelineProps & { need: string }) {
  const { introduction } = seen;
  const [{ data }] = useQuery({ query: readIntroductionFile, variables: { id: introduction.id } });
  const { shown } = usePermissions(need);
  const allowed = livingFor(shown?.permissions ?? [], introduction);
  const open = sealedUnder(data?.introduction?.caseFile?.sections ?? [], allowed);
  const readers = allowed.flatMap(({ peopleIds }) => peopleIds);
  return <Lines seen={seen} file={fileLines(open, readers)} />;
}

function Lines({ seen: { introduction, side, isBoth }, file }: TimelineProps & { file: readonly FileLine[] }) {
  const text = useText();
  const moment = useMoment();
  const { steps, responder, people } = introduction;
  const since = isBoth ? undefined : unseenSince(steps, side, new Date());
  return (
    <section>
      <h2>{text("introduction.timeline")}</h2>
      <ClockNote />
      <ol className="timeline">
        {inOrder([...steps, ...file]).map((line) =>
          "section" in line ? (
            <TimelineFileLine key={`${line.kind} ${line.section} ${line.person}`} line={line} people={people} />
          ) : (
            <TimelineStep
              key={`${line.kind} ${line.at} ${line.code}`}
              step={line}
              isOurs={line.side === side}
              responder={responder?.name}
            />
          ),
        )}
      </ol>
      {since && (
        <p className="hint">
          {text("introduction.unseenSince", { name: acrossFrom(introduction, side), moment: moment(since) })}
        </p>
      )}
    </section>
  );
}
