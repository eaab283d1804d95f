import type { ResultOf } from "gql.tada";
import type { stopEverything } from "./end-need.operations.ts";
import type { Need } from "./need-types.ts";

export type CannotUndo = NonNullable<ResultOf<typeof stopEverything>["done"]>["cannotUndo"][number];

type Told = Pick<Need, "status" | "leavesAt" | "permissions" | "introductions">;

/**
 * What ending a need will not undo, said before it is done. The graph says the same of the permissions that it
 * ends; whoever was asked has seen it also without one.
 */
export function whatStays({ status, leavesAt, permissions, introductions }: Told): CannotUndo[] {
  const living = permissions?.edges.map(({ node }) => node).filter(({ state }) => state === "LIVING") ?? [];
  const has = (purpose: string) => living.some((one) => one.purpose === purpose);
  const hasLeft = status !== "DRAFT" && leavesAt === null;
  const wasAsked = hasLeft || (introductions?.edges.length ?? 0) > 0;
  const stays: [CannotUndo, boolean][] = [
    ["NETWORK_HAS_SEEN", wasAsked || has("ASK_NETWORK")],
    ["NAMES_WERE_COMPARED", has("CONFLICT_CHECK")],
    ["OPENED_WAS_READ", has("CASE_FILE")],
    ["FILED_STAYS_FILED", has("CASE_FILE")],
    ["RECORDS_REMAIN", living.length > 0],
  ];
  return stays.filter(([, isSo]) => isSo).map(([code]) => code);
}
