import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { listCentrePeople } from "./centre-people.operations.ts";
import { listOrganizations } from "./network.operations.ts";

/** How people of the centre and organizations are called, by their ids; empty while that is on its way. */
export function useCentreNames(): ReadonlyMap<string, string> {
  const { locale } = useIntl();
  const [people] = useQuery({ query: listCentrePeople, variables: {} });
  const [organizations] = useQuery({ query: listOrganizations, variables: { locale } });
  const persons = (people.data?.centrePeople?.edges ?? []).flatMap(({ node }) => (node ? [node] : []));
  const listed = (organizations.data?.organizations?.edges ?? []).map(({ node }) => node);
  return new Map([...persons, ...listed].map(({ id, name }): [string, string] => [id, name ?? id]));
}
