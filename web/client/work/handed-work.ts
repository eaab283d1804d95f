import type { ResultOf } from "gql.tada";
import type { handOver } from "./hand-over.operations.ts";
import type { closedPartFragment, heldWorkFragment } from "./held-work.fragment.ts";

/** What somebody looks after. */
export type HeldWork = ResultOf<typeof heldWorkFragment>;

/** Whose work it is, with what there is of it. */
export type Giver = HeldWork;

/** One of the needs that somebody looks after. */
export type HeldNeed = NonNullable<HeldWork["heldNeeds"]>["edges"][number]["node"];

/** What handing over came to. */
export type Handed = NonNullable<ResultOf<typeof handOver>["done"]>;

/** A piece of a file that is not open to everybody who should open it. */
export type ClosedPart = ResultOf<typeof closedPartFragment>;
