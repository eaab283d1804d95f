import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useDay, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { readReached, readWouldShow } from "./need-form.operations.ts";

type Reached = NonNullable<NonNullable<ResultOf<typeof readWouldShow>["need"]>["wouldShow"]>[number];

/** Who would be asked first, and word for word what each of them would see. */
export function WouldShow({ id }: { id: string }) {
  const text = useText();
  const { locale } = useIntl();
  const [answer, ask] = useQuery({
    query: readWouldShow,
    variables: { id, locale },
    requestPolicy: "network-only",
  });
  const shown = answer.data ? (answer.data.need?.wouldShow ?? null) : undefined;
  return (
    <section>
      <h2>{text("needForm.would")}</h2>
      <Answered
        answer={answer}
        shown={shown}
        onAgain={() => ask({ requestPolicy: "network-only" })}
        absent={<p className="note">{text("needForm.would.unknown")}</p>}
      >
        {(reached) => <Everybody reached={reached} />}
      </Answered>
      <p className="hint">{text("needForm.would.never")}</p>
    </section>
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

function Recipient({ reached: { responderId, organization, ...seen } }: { reached: Reached }) {
  const text = useText();
  const { organization: ours } = useSignedIn();
  const [{ data }] = useQuery({ query: readReached, variables: { id: responderId } });
  const name = data?.responder?.name;
  const place = organization.name ?? organization.id;
  return (
    <>
      <h3>{name ? text("needForm.would.to", { name, place }) : place}</h3>
      <Seen seen={seen} />
      {organization.id === ours && <p className="hint">{text("needForm.would.colleague")}</p>}
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
