import { useText } from "../language/use-text.ts";
import { useDueWords } from "../need/use-due-words.ts";
import { AwayUntil } from "../responder/away-until.tsx";
import { Link } from "../route/link.tsx";
import type { Introduction } from "./introduction-side.ts";

/** What an introduction is about: codes in words, never a story. */
export function IntroductionSubject({ introduction }: { introduction: Introduction }) {
  const text = useText();
  const { need, responder, issues } = introduction;
  return (
    <section>
      <h2>{text("introduction.about")}</h2>
      <ul className="plain">
        {issues.map((issue) => (
          <IssueLine key={issue.id} issue={issue} />
        ))}
      </ul>
      {responder && <AwayUntil responder={responder} />}
      <p>
        {need && text("introduction.urgency", { urgency: text(`urgency.${need.urgency}`) })}
        <br />
        {need && text("introduction.languages", { names: need.languages.map(({ name }) => name).join(", ") })}
        <br />
        {responder && (
          <Link to={{ screen: "responder", id: responder.id }}>
            {text("introduction.for", { name: responder.name })}
          </Link>
        )}
        {need?.reference && <br />}
        {need?.reference && (
          <Link to={{ screen: "need", id: need.id }}>{text("introduction.reference", { words: need.reference })}</Link>
        )}
      </p>
    </section>
  );
}

function IssueLine({ issue: { issue, jurisdiction, help, due } }: { issue: Introduction["issues"][number] }) {
  const text = useText();
  const dueWords = useDueWords();
  return (
    <li>
      <strong>{text("opportunity.place", { issue: issue.name, place: jurisdiction.name })}</strong>
      <br />
      {text(`help.${help}`)}
      {due && <br />}
      {due && dueWords(due)}
    </li>
  );
}
