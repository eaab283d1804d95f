import { useDay, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { AwayUntil } from "../responder/away-until.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { useReached } from "./use-reached.ts";
import { type Reached, useWouldShow } from "./use-would-show.ts";

/** Who would be asked first, and word for word what each of them would see. */
export function WouldShow({ id }: { id: string }) {
  const { answer, reached: shown, again } = useWouldShow(id);
  const text = useText();
  return (
    <>
      <Answered
        answer={answer}
        shown={shown}
        onAgain={again}
        absent={<p className="note">{text("needForm.would.unknown")}</p>}
      >
        {(reached) => <Everybody reached={reached} />}
      </Answered>
      <p className="hint">{text("needForm.would.never")}</p>
    </>
  );
}

function Everybody({ reached }: { reached: readonly Reached[] }) {
  const text = useText();
  if (reached.length === 0) return <p>{text("needForm.would.nobody")}</p>;
  return (
    <>
      <p>{text("needForm.would.first", { count: reached.length })}</p>
      <ul className="plain">
        {reached.map((one) => (
          <li key={one.responderId} className="card">
            <Recipient reached={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Recipient({ reached }: { reached: Reached }) {
  const text = useText();
  const { organization: ours } = useSignedIn();
  const { called, responder } = useReached(reached);
  return (
    <>
      <h3>{called}</h3>
      {responder && <AwayUntil responder={responder} />}
      <Seen seen={reached} />
      {reached.organization.id === ours && <p className="hint">{text("needForm.would.colleague")}</p>}
    </>
  );
}

/** The same words in the same order as on the other side's page. */
function Seen({ seen: { issues, urgency, languages } }: { seen: Pick<Reached, "issues" | "urgency" | "languages"> }) {
  const text = useText();
  const day = useDay();
  return (
    <>
      <ul className="plain">
        {issues.map(({ issue, jurisdiction, help, dueMonth }) => (
          <li key={`${issue.code} ${jurisdiction.code}`}>
            <strong>{text("opportunity.place", { issue: issue.name, place: jurisdiction.name })}</strong>
            <br />
            {text(`help.${help}`)}
            {dueMonth && <br />}
            {dueMonth && text("opportunity.due", { month: day(dueMonth) })}
          </li>
        ))}
      </ul>
      <p className="hint">
        {text("introduction.urgency", { urgency: text(`urgency.${urgency}`) })}
        <br />
        {text("introduction.languages", { names: languages.map(({ name }) => name).join(", ") })}
      </p>
    </>
  );
}
