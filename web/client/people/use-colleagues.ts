import type { ResultOf } from "gql.tada";
import { useEffect, useState } from "react";
import { useClient } from "urql";
import { useSignedIn } from "../session/signed-in.ts";
import { findColleagues } from "./people.operations.ts";

type People = NonNullable<NonNullable<ResultOf<typeof findColleagues>["organization"]>["people"]>;

export type NamedColleague = People["edges"][number]["node"];

const first = 100;
/** As many people as a list to choose from can hold and still be read. */
const mostPages = 10;

/** Everybody of the organization by name, to choose from; those who were read so far while the rest is on its way. */
export function useColleagues(): readonly NamedColleague[] {
  const client = useClient();
  const { organization } = useSignedIn();
  const [people, setPeople] = useState<readonly NamedColleague[]>([]);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      let after: string | null = null;
      for (let page = 0; page < mostPages && !isGone; page += 1) {
        const answer: { data?: ResultOf<typeof findColleagues> | undefined } = await client
          .query(findColleagues, { organization, first, after }, { requestPolicy: "cache-first" })
          .toPromise();
        const list = answer.data?.organization?.people;
        if (!list || isGone) return;
        setPeople((known) => [...known, ...list.edges.map(({ node }) => node)]);
        if (!list.pageInfo.hasNextPage) return;
        after = list.pageInfo.endCursor;
      }
    };
    setPeople([]);
    void read();
    return () => {
      isGone = true;
    };
  }, [client, organization]);
  return people;
}
