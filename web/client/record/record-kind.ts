import type { ResultOf } from "gql.tada";
import type { readRecords } from "./record.operations.ts";

type Records = NonNullable<NonNullable<ResultOf<typeof readRecords>["organization"]>["records"]>;

export type RecordEntry = Records["edges"][number]["node"];

/** Everything that is ever recorded. */
export type RecordKind = NonNullable<RecordEntry["kind"]>;

/** What each kind says, in one language. */
export type RecordWords = Readonly<Record<RecordKind, string>>;
