import { useMoment, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { Asked, Need } from "./need-types.ts";
import { isLive, nameOfAsked, stepOfAsked } from "./read-asked.ts";

/** Who was asked by hand or has offered, and where each stands. */
export function NeedAsked({ need: { introductions, issues } }: { need: Need }) {
  const text = useText();
  const names = new Map(issues.map(({ id, issue }) => [id, issue.name]));
  const all = introductions?.edges.map(({ node }) => node) ?? [];
  return (
    <section>
      <h2>{text("need.asked")}</h2>
      {all.length === 0 && <p>{text("need.asked.none")}</p>}
      <ul className="plain">
        {all.map((asked) => (
          <li key={asked.id} className="card">
            <AskedLine asked={asked} names={names} />
          </li>
        ))}
      </ul>
      {introductions?.pageInfo.hasNextPage && <p className="hint">{text("need.asked.more")}</p>}
    </section>
  );
}

/** `names`: of the need's issues, by id. */
function AskedLine({ asked, names }: { asked: Asked; names: ReadonlyMap<string, string> }) {
  const text = useText();
  const moment = useMoment();
  const { id, organization, issues, answerBy } = asked;
  const name = nameOfAsked(asked);
  const shown = name ?? text("need.asked.nameless", { organization: organization.name });
  return (
    <>
      <strong>{shown}</strong>
      {name ? (
        `, ${organization.name}`
      ) : (
        <p className="hint">{text("need.asked.silent", { organization: organization.name })}</p>
      )}
      <p className="hint">
        {text("need.asked.for", { issues: issues.map((issue) => names.get(issue.id)).join(", ") })}
      </p>
      <p>
        {text(stepOfAsked(asked))} {isLive(asked) && answerBy && text("need.asked.by", { moment: moment(answerBy) })}
      </p>
      <Link to={{ screen: "introduction", id }}>{text("need.asked.open", { name: shown })}</Link>
    </>
  );
}
