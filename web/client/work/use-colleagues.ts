import type { ResultOf } from "gql.tada";
import { useEffect } from "react";
import { usePages } from "../graph/use-pages.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readColleagues } from "./hand-over.operations.ts";

type Organization = NonNullable<ResultOf<typeof readColleagues>["organization"]>;
export type Colleague = NonNullable<Organization["people"]>["edges"][number]["node"];

/** Everybody who is active in one's organization, by name, however many they are. */
export function useColleagues() {
  const { organization } = useSignedIn();
  const { nodes, hasMore, more, answer, again } = usePages({
    query: readColleagues,
    variables: { organization },
    pick: (data) => data.organization?.people,
  });
  const isStanding = answer.fetching || Boolean(answer.error);
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes on as long as there is more
  useEffect(() => {
    if (hasMore && !isStanding) more();
  }, [hasMore, isStanding]);
  return { colleagues: nodes?.filter(({ status }) => status === "ACTIVE"), answer, again };
}

/** Needs are held by those who may work on them. */
export function mayHoldNeeds({ roles }: Pick<Colleague, "roles">): boolean {
  return roles.includes("ADVOCATE") || roles.includes("COORDINATOR");
}
