import type { Need } from "./need-types.ts";

type Ended = Pick<Need, "status" | "leavesAt"> & {
  permissions: { edges: readonly { node: { state: string } }[] } | null;
};

export type WayToEnd = "CLOSE" | "WITHDRAW" | "DISCARD" | "STOP";

/**
 * The ways to end a need that differ where it stands. Stopping everything takes permissions back; where none holds it
 * would do no more than taking the need back, and is not offered beside it. What has not left is taken back where the
 * page says until when that can be.
 */
export function waysToEnd({ status, leavesAt, permissions }: Ended): WayToEnd[] {
  const mayHold = !permissions || permissions.edges.some(({ node }) => node.state === "LIVING");
  if (status === "DRAFT") return [mayHold ? "STOP" : "DISCARD"];
  if (status !== "OPEN" && status !== "MATCHED") return [];
  const active: WayToEnd[] = leavesAt === null ? ["CLOSE", "WITHDRAW"] : [];
  return mayHold ? [...active, "STOP"] : active;
}
