import { invalidQuery } from "#shared/subgraph/page-size.ts";
import type { StatisticsContext } from "../context.ts";
import { tableFilesOf } from "../export/table-files.ts";
import { type TableCellConnection, viewCells, viewFilterProblems } from "./cell.view.ts";
import { type CellFilter, checkFilters } from "./check-filters.ts";
import type { PublishedTable } from "./published-table.ts";
import { selectCells } from "./select-cells.ts";
import type { CellOrder, CellStatus } from "./table.codes.ts";
import { type StatisticsTableView, viewTable } from "./table.view.ts";

/** Wider pages than other lists have: cells are small, constant, and read by programs. */
const maxCells = 500;
/** As many as there are. */
const mostStatuses = 4;

/** The tables of an edition, in their order; none while it is not published. */
export async function listTables(context: StatisticsContext, edition: string): Promise<StatisticsTableView[]> {
  const tables = await context.tables.load(edition);
  return tables.map((table) => viewTable(table, tableFilesOf(edition, table.declaration.name)));
}

/** One table of an edition; null for what it does not have. */
export async function readTable(
  context: StatisticsContext,
  { edition, name }: { edition: string; name: string },
): Promise<StatisticsTableView | null> {
  const tables = await listTables(context, edition);
  return tables.find((table) => table.name === name) ?? null;
}

export type CellListing = {
  where: readonly CellFilter[] | null | undefined;
  statuses?: readonly CellStatus[] | null | undefined;
  orderBy: CellOrder;
  first: number;
  after: string | null | undefined;
};

/** A page of a table's cells. @throws GraphQLError QUERY_INVALID for a page that is too long */
export function listCells(
  table: PublishedTable,
  { where, statuses, orderBy, first, after }: CellListing,
): TableCellConnection {
  if (!Number.isInteger(first) || first < 0 || first > maxCells) {
    throw invalidQuery(`"first" must be from 0 to ${maxCells}.`);
  }
  if ((statuses?.length ?? 0) > mostStatuses) throw invalidQuery(`"statuses" takes at most ${mostStatuses}.`);
  const filters = where ?? [];
  const problems = checkFilters(table.declaration.dimensions, filters);
  if (problems.length > 0) return viewFilterProblems(problems);
  const begin = after ? readCursor(after) : undefined;
  const { cells, isMore } = selectCells(table, { where: filters, statuses, orderBy, first, after: begin });
  return viewCells(cells, { isMore, isLater: begin !== undefined });
}

/** What is no cursor leads to the end of the list. */
function readCursor(cursor: string): number {
  return /^\d{1,9}$/.test(cursor) ? Number(cursor) : Number.MAX_SAFE_INTEGER;
}
