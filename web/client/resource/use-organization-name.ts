import { useQuery } from "urql";
import { nameOrganization } from "./resource.operations.ts";

/** What an organization is called; its id until that is known, or when it takes part no more. */
export function useOrganizationName(id: string | null): string {
  const [{ data }] = useQuery({
    query: nameOrganization,
    variables: { id: id ?? "" },
    pause: id === null,
    requestPolicy: "cache-first",
  });
  return data?.organization?.name ?? id ?? "";
}
