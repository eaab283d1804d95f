import { Arg, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { TableCellConnection } from "./cell.view.ts";
import { CellFilterInput } from "./cell-filter.input.ts";
import { listCells } from "./read-tables.ts";
import type { CellOrder, CellStatus } from "./table.codes.ts";
import { CellOrderEnum, CellStatusEnum } from "./table.enum.ts";
import { StatisticsTableView } from "./table.view.ts";

@Resolver(() => StatisticsTableView)
export class StatisticsTableResolver {
  @FieldResolver(() => TableCellConnection, { description: "Its cells: all, or those that fit every filter." })
  cells(
    @Arg("where", () => [CellFilterInput], {
      nullable: true,
      description: "One filter for each dimension, at most 8; cells that fit all of them.",
    })
    where: CellFilterInput[] | null,
    @Arg("statuses", () => [CellStatusEnum], {
      nullable: true,
      description: "Only cells of which this is known; at most 4.",
    })
    statuses: CellStatus[] | null,
    @Arg("orderBy", () => CellOrderEnum, { defaultValue: "DECLARED", description: "In which order." })
    orderBy: CellOrder,
    @Arg("first", () => Int, { defaultValue: 100, description: "How many, at most 500." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor after which the page begins." })
    after: string | null,
    @Root() { table }: StatisticsTableView,
  ): TableCellConnection {
    return listCells(table, { where, statuses, orderBy, first, after });
  }
}
