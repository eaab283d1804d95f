import type { ResultOf } from "gql.tada";
import type { handOver, readHeldWork } from "./hand-over.operations.ts";

/** Whose work it is, with what there is of it. */
export type Giver = NonNullable<ResultOf<typeof readHeldWork>["person"]>;

/** What handing over came to. */
export type Handed = NonNullable<ResultOf<typeof handOver>["done"]>;
