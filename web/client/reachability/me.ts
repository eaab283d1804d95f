import type { ResultOf } from "gql.tada";
import type { readMe } from "./reachability.operations.ts";

/** Whoever looks, as their organization knows them. */
export type Me = NonNullable<ResultOf<typeof readMe>["person"]>;
export type Reached = NonNullable<Me["reachability"]>;
export type Colleague = { id: string; name: string };
