import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StatisticsContext } from "../context.ts";
import { EditionView } from "../edition/edition.view.ts";
import { listTables, readTable } from "./read-tables.ts";
import { StatisticsTableView } from "./table.view.ts";

@Resolver(() => EditionView)
export class EditionTablesResolver {
  @FieldResolver(() => [StatisticsTableView], {
    description: "Its tables, at most 100, in the order in which they are read; none before it is published.",
  })
  tables(@Root() edition: EditionView, @Ctx() context: StatisticsContext): Promise<StatisticsTableView[]> {
    return listTables(context, edition.id);
  }

  @FieldResolver(() => StatisticsTableView, {
    nullable: true,
    description: "One of its tables; null when it has none so.",
  })
  table(
    @Arg("name", () => String, { description: "The table's name, as needs-by-group." }) name: string,
    @Root() edition: EditionView,
    @Ctx() context: StatisticsContext,
  ): Promise<StatisticsTableView | null> {
    return readTable(context, { edition: edition.id, name });
  }
}
