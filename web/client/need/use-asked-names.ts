import { useQuery } from "urql";
import { readAsked } from "./need.operations.ts";
import type { Asked } from "./need-types.ts";

/** As many as live of one need. */
const mostNamed = 50;

/** Names of those who were asked, with their organization; the organization alone while it has not said. `asked`: whom. */
export function useAskedNames(need: string, asked: readonly Asked[]): (one: Asked) => string {
  const variables = { id: need, first: mostNamed };
  const [{ data }] = useQuery({ query: readAsked, variables, pause: asked.length === 0 });
  const named = new Map(data?.need?.introductions?.edges.map(({ node }) => [node.id, node.responder?.name]));
  return ({ id, organization }) => [named.get(id), organization.name].filter(Boolean).join(", ");
}
