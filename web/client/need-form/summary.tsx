import { useFullName } from "../find/use-full-name.ts";
import { useDay, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { Draft, DraftIssue } from "./draft.ts";
import { exploitationKinds } from "./exploitation-kinds.ts";
import { nameOf, type Step } from "./steps.ts";

/** All that was said, each with the way to change it. */
export function Summary({ draft, id }: { draft: Draft; id: string }) {
  const text = useText();
  const names = (found: readonly { name: string }[]) => found.map(({ name }) => name).join(", ");
  return (
    <dl className="summary">
      {draft.issues.map((issue, at) => (
        <Line key={issue.key} term={issue.issue.name} id={id} step={{ id: "issue", at }}>
          <IssueSaid issue={issue} />
        </Line>
      ))}
      <Line term={text("needForm.step.languages")} id={id} step={{ id: "languages" }}>
        {names(draft.languages) || text("needForm.unsaid")}
      </Line>
      <Line term={text("needForm.step.urgency")} id={id} step={{ id: "urgency" }}>
        {text(draft.urgency ? `needForm.urgency.${draft.urgency}` : "needForm.unsaid")}
      </Line>
      <Line term={text("needForm.step.preferences")} id={id} step={{ id: "preferences" }}>
        <WishesSaid draft={draft} />
      </Line>
      <Line term={text("needForm.step.exploitation")} id={id} step={{ id: "exploitation" }}>
        <DoneToThem draft={draft} />
      </Line>
      <Line term={text("needForm.step.audience")} id={id} step={{ id: "audience" }}>
        <AudienceSaid draft={draft} />
      </Line>
    </dl>
  );
}

type LineProps = { term: string; id: string; step: Step; children: React.ReactNode };

function Line({ term, id, step, children }: LineProps) {
  const text = useText();
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {children}{" "}
        <Link to={{ screen: "need-draft", id }} search={{ step: nameOf(step) }}>
          {text("needForm.change")}
          <span className="unseen"> {term}</span>
        </Link>
      </dd>
    </>
  );
}

function IssueSaid({ issue: { place, help, due } }: { issue: DraftIssue }) {
  const text = useText();
  const day = useDay();
  const nameOf = useFullName();
  const said = [
    place ? nameOf(place) : text("needForm.place.unsaid"),
    text(help ? `needForm.help.${help}` : "needForm.help.unsaid"),
    ...(due ? [text("needForm.dueSaid", { kind: text(`needForm.dueKind.${due.kind}`), day: day(due.on) })] : []),
  ];
  return <>{said.join(" · ")}</>;
}

function WishesSaid({ draft: { isFreeOnly, isInPerson, traits } }: { draft: Draft }) {
  const text = useText();
  const said = [
    ...(isFreeOnly ? [text("needForm.wish.FREE_ONLY")] : []),
    ...(isInPerson ? [text("needForm.wish.IN_PERSON")] : []),
    ...traits.map((trait) => text(`needForm.trait.${trait}`)),
  ];
  return <>{said.join(" · ") || text("needForm.nothing")}</>;
}

function DoneToThem({ draft: { exploitation } }: { draft: Draft }) {
  const text = useText();
  const kinds = exploitationKinds.filter((kind) => exploitation.includes(kind));
  return <>{kinds.map((kind) => text(`needForm.exploitation.${kind}`)).join(" · ") || text("needForm.nothing")}</>;
}

function AudienceSaid({ draft: { isForEveryone, only, except } }: { draft: Draft }) {
  const text = useText();
  const names = (found: Draft["only"]) => found.map(({ name }) => name).join(", ");
  const first = isForEveryone ? text("needForm.audience.EVERYONE") : text("needForm.onlySaid", { names: names(only) });
  const also = isForEveryone && only.length > 0 ? [text("needForm.alsoSaid", { names: names(only) })] : [];
  const never = except.length > 0 ? [text("needForm.exceptSaid", { names: names(except) })] : [];
  return <>{[first, ...also, ...never].join(" ")}</>;
}
