import type { ResultOf } from "gql.tada";
import type { readOrganization } from "./network.operations.ts";

/** An organization as operators see it. */
export type NetworkOrganization = NonNullable<ResultOf<typeof readOrganization>["organization"]>;
