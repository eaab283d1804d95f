import type { TypedDocumentNode } from "@urql/core";
import { useIntl } from "react-intl";
import { useClient } from "urql";
import { findIssues, findLanguages, findPlaces, listOrganizations } from "./find.operations.ts";
import type { Find } from "./found.ts";
import { foundPlace } from "./found-place.ts";

type Search = { search: string; locale: string };

/** Asks the graph for what fits; it is asked once for the same words. */
function useAsk(): <Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data | undefined> {
  const client = useClient();
  return async (query, variables) => {
    const { data } = await client.query(query, variables, { requestPolicy: "cache-first" }).toPromise();
    return data;
  };
}

/** Legal issues by everyday words. Without words nothing: there are too many to choose from. */
export function useFindIssues(): Find {
  const ask = useAsk();
  const { locale } = useIntl();
  return async (search) => {
    if (search === "") return [];
    const data = await ask(findIssues, { search, locale } satisfies Search);
    return (data?.legalIssues ?? []).map(({ code, name }) => ({ id: code, name }));
  };
}

/** Countries, and parts of countries, by their names. */
export function useFindPlaces(): Find {
  const ask = useAsk();
  const { locale } = useIntl();
  return async (search) => {
    if (search === "") return [];
    const data = await ask(findPlaces, { search, locale } satisfies Search);
    return (data?.jurisdictions ?? []).map(foundPlace);
  };
}

/** Languages by their names. */
export function useFindLanguages(): Find {
  const ask = useAsk();
  const { locale } = useIntl();
  return async (search) => {
    if (search === "") return [];
    const data = await ask(findLanguages, { search, locale } satisfies Search);
    return (data?.languages ?? []).map(({ tag, name }) => ({ id: tag, name }));
  };
}

const mostOrganizations = 100;

/** Organizations of the network by their names: all of them without words. */
export function useFindOrganizations(): Find {
  const ask = useAsk();
  return async (words) => {
    const data = await ask(listOrganizations, { first: mostOrganizations });
    const wanted = words.toLocaleLowerCase();
    return (data?.organizations?.edges ?? [])
      .map(({ node: { id, name } }) => ({ id, name }))
      .filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  };
}
