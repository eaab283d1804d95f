import type { ResultOf } from "gql.tada";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { readColleague } from "./people.operations.ts";

type Person = NonNullable<ResultOf<typeof readColleague>["person"]>;
type HeldNeedsProps = { person: Pick<Person, "name" | "holding" | "heldNeeds"> };

/** What would be left without somebody if they left: their needs, each by its own words, and how many responders. */
export function HeldNeeds({ person: { name, holding, heldNeeds } }: HeldNeedsProps) {
  const text = useText();
  if (!holding || !heldNeeds) return null;
  const needs = heldNeeds.edges.map(({ node }) => node);
  return (
    <section>
      <h3>{text("people.holds", { name })}</h3>
      <p>{text("people.holds.needs", { count: holding.needs })}</p>
      {holding.responders > 0 && <p>{text("people.holds.responders", { count: holding.responders })}</p>}
      <ul className="plain">
        {needs.map(({ id, reference, status, urgency }) => (
          <li key={id}>
            <Link to={{ screen: "need", id }}>{reference ?? text("need.untitled")}</Link>{" "}
            <span className="hint">
              {text(`need.status.${status}`)} · {text("introduction.urgency", { urgency: text(`urgency.${urgency}`) })}
            </span>
          </li>
        ))}
      </ul>
      {heldNeeds.pageInfo.hasNextPage && <p className="hint">{text("people.holds.newest", { count: needs.length })}</p>}
    </section>
  );
}
