import "reflect-metadata";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { Problem } from "#shared/errors/problem.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import type { PublishedCell } from "./published-table.ts";
import type { CellStatus } from "./table.codes.ts";
import { CellStatusEnum } from "./table.enum.ts";

@Directive('@tag(name: "open")')
@ObjectType("TableCell", { description: "A cell of a published table." })
export class TableCellView {
  @Field(() => [String], { description: "Its codes, one for each dimension in their order." })
  codes!: readonly string[];

  @Field(() => Int, { nullable: true, description: "What is published of it; null unless it is PUBLISHED." })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: "Where its 95 % interval begins." })
  low!: number | null;

  @Field(() => Int, { nullable: true, description: "Where its 95 % interval ends." })
  high!: number | null;

  @Field(() => CellStatusEnum, { description: "What is known of it." })
  status!: CellStatus;
}

@Directive('@tag(name: "open")')
@ObjectType({ description: "A cell in a list." })
export class TableCellEdge {
  @Field(() => String, { description: "Its place in the table, which never changes." })
  cursor!: string;

  @Field(() => TableCellView, { description: "The cell." })
  node!: TableCellView;
}

/** A type of its own: commands' problems are not for everybody. */
@Directive('@tag(name: "open")')
@ObjectType("CellFilterProblem", { description: "What is wrong with a filter of cells." })
export class CellFilterProblemView {
  @Field(() => String, { description: "A code of a closed list, as UNKNOWN_CODE." })
  code!: string;

  @Field(() => String, { description: "What is wrong, and which dimensions or codes there are, in English." })
  message!: string;

  @Field(() => [String], { description: "Where in the arguments, as where, 0, codes, 1." })
  path!: readonly string[];
}

@Directive('@tag(name: "open")')
@ObjectType({ description: "Cells of a published table." })
export class TableCellConnection {
  @Field(() => [TableCellEdge], { description: "The cells of this page; none while a filter has a problem." })
  edges!: readonly TableCellEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;

  @Field(() => [CellFilterProblemView], { description: "What is wrong with the filters, all at once." })
  problems!: readonly CellFilterProblemView[];
}

export function viewCell({ codes, value, low, high, status }: PublishedCell): TableCellView {
  return { codes, value, low, high, status };
}

/** `isLater`: whether it begins after a cursor. */
export function viewCells(
  cells: readonly PublishedCell[],
  { isMore, isLater }: { isMore: boolean; isLater: boolean },
): TableCellConnection {
  const edges = cells.map((cell) => ({ cursor: String(cell.at), node: viewCell(cell) }));
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { edges, pageInfo: { hasNextPage: isMore, hasPreviousPage: isLater, startCursor, endCursor }, problems: [] };
}

/** No cells: what was asked for cannot be told apart. */
export function viewFilterProblems(problems: readonly Problem[]): TableCellConnection {
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  return { edges: [], pageInfo, problems };
}
