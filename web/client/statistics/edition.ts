import type { ResultOf } from "gql.tada";
import type { listCells, readEdition, readTable } from "./statistics.operations.ts";

/** An edition as its page shows it, a table of one, a cell of a table. */
export type Edition = NonNullable<NonNullable<ResultOf<typeof readEdition>["statistics"]>["edition"]>;
export type TabledEdition = NonNullable<NonNullable<ResultOf<typeof readTable>["statistics"]>["edition"]>;
export type Table = NonNullable<TabledEdition["table"]>;

type CellsEdition = NonNullable<NonNullable<ResultOf<typeof listCells>["statistics"]>["edition"]>;
export type Cell = NonNullable<CellsEdition["table"]>["cells"]["edges"][number]["node"];
