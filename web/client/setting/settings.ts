import type { ResultOf } from "gql.tada";
import type { readSettings } from "./setting.operations.ts";

/** All that coordinators have set; what they have not is as usual. */
export type Settings = NonNullable<ResultOf<typeof readSettings>["organization"]>;

export type ConflictSetting = NonNullable<Settings["conflictCheck"]>;
