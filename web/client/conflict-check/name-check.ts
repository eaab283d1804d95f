import type { ResultOf } from "gql.tada";
import type { readNameCheck } from "./conflict-check.operations.ts";

/** What somebody sees of an introduction who only looks for conflicts. */
export type NameCheck = NonNullable<ResultOf<typeof readNameCheck>["nameCheck"]>;
