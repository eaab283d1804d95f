import { useQuery } from "urql";
import { readOrganizationNames } from "./candidate.operations.ts";

/** How organizations are called, by their ids: one that is silent cannot say it itself. */
export function useOrganizationNames(): (id: string) => string {
  const [{ data }] = useQuery({ query: readOrganizationNames, requestPolicy: "cache-first" });
  const names = new Map(data?.organizations?.edges.map(({ node }) => [node.id, node.name]));
  return (id) => names.get(id) ?? id;
}

/** The organization that an id names. */
export function organizationOf(id: string): string {
  return id.split("~")[0] ?? id;
}
