import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { helpedSoFar } from "./helped-so-far.ts";
import { readAsked } from "./need.operations.ts";
import type { Asked, Need } from "./need-types.ts";

/** As many as live of one need. */
const mostNamed = 50;

/** With how many issues somebody helps, and who with which. */
export function NeedHelped({ need: { id, status, issues, introductions } }: { need: Need }) {
  const text = useText();
  const helpers = introductions?.edges.map(({ node }) => node).filter(({ state }) => state === "ACCEPTED") ?? [];
  const names = useHelperNames(id, helpers);
  const { helped, all } = helpedSoFar(issues);
  if ((status !== "OPEN" && status !== "MATCHED") || helped + helpers.length === 0) return null;
  const issueNames = new Map(issues.map((one) => [one.id, one.issue.name]));
  return (
    <>
      {helped > 0 && helped < all && (
        <p>
          <strong>{text("need.helped", { helped, all })}</strong>
        </p>
      )}
      <ul className="plain">
        {helpers.map((asked) => (
          <li key={asked.id}>
            {text("need.helps", {
              name: names(asked),
              issues: asked.issues.flatMap((issue) => issueNames.get(issue.id) ?? []).join(", "),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The responder's name with their organization; the organization alone while it has not said. */
function useHelperNames(id: string, helpers: readonly Asked[]): (asked: Asked) => string {
  const [{ data }] = useQuery({
    query: readAsked,
    variables: { id, first: mostNamed },
    pause: helpers.length === 0,
  });
  const named = new Map(data?.need?.introductions?.edges.map(({ node }) => [node.id, node.responder?.name]));
  return (asked) => {
    const name = named.get(asked.id);
    return name ? `${name}, ${asked.organization.name}` : asked.organization.name;
  };
}
