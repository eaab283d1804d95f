import type { Asked } from "./need-types.ts";
import { isLive } from "./read-asked.ts";

type Begun = Pick<Asked, "id" | "state" | "issues"> & { people: readonly { id: string; side: string }[] };
type Parted = { introductions: { edges: readonly { node: Begun }[] } | null };

/** Of a need of one's own organization: what somebody there was asked for, or has taken on, and has not ended. */
export function partsOf({ introductions }: Parted, person: string): Begun[] {
  const begun = introductions?.edges.map(({ node }) => node) ?? [];
  return begun.filter((one) => isLive(one) && one.people.some(({ id, side }) => id === person && side === "OTHER"));
}
