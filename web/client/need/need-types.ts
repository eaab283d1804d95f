import type { ResultOf } from "gql.tada";
import type { readNeed } from "./need.operations.ts";

export type Need = NonNullable<ResultOf<typeof readNeed>["need"]>;

/** An introduction as a line of its need. */
export type Asked = NonNullable<Need["introductions"]>["edges"][number]["node"];
