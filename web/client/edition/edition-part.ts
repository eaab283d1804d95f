import type { ResultOf } from "gql.tada";
import type { calledEditionFragment } from "./edition.fragment.ts";
import type { listEditionParts } from "./edition.operations.ts";

type Parts = NonNullable<NonNullable<ResultOf<typeof listEditionParts>["organization"]>["editions"]>;

/** What an organization has to do with one edition. */
export type EditionPart = Parts["edges"][number]["node"];
/** An edition as whoever makes it sees it. */
export type CalledEdition = ResultOf<typeof calledEditionFragment>;
