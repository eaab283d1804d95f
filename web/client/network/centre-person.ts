import type { ResultOf } from "gql.tada";
import type { listCentrePeople } from "./centre-people.operations.ts";

type Listed = NonNullable<ResultOf<typeof listCentrePeople>["centrePeople"]>;

/** Somebody of the centre, as their colleagues see them. */
export type CentrePerson = NonNullable<Listed["edges"][number]["node"]>;
