import "reflect-metadata";
import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import { labelCode } from "../export/label-code.ts";
import { cellCountOf, type PublishedTable } from "./published-table.ts";
import type { TableFormat, TableLevel, TableUnit } from "./table.codes.ts";
import { TableFormatEnum, TableLevelEnum, TableUnitEnum } from "./table.enum.ts";
import { totalCells } from "./total-cells.ts";

const open = '@tag(name: "open")';

@Directive(open)
@ObjectType("TableDimension", { description: "By what a table is taken apart." })
export class TableDimensionView {
  @Field(() => String, { description: "Its name, as group." })
  name!: string;

  @Field(() => [String], { description: "All its codes, in their order." })
  codes!: readonly string[];

  @Field(() => [String], { description: "What each of them is called in English, in the same order." })
  labels!: readonly string[];
}

@Directive(open)
@ObjectType("TableTotal", { description: "The sum of what a table publishes, and what it leaves out." })
export class TableTotalView {
  @Field(() => Int, { description: "The sum of the published cells alone." })
  value!: number;

  @Field(() => Int, { description: "How many cells it adds up." })
  cells!: number;

  @Field(() => Int, { description: "How many cells it leaves out: suppressed, or not collected." })
  leftOut!: number;
}

@Directive(open)
@ObjectType("TableFile", { description: "A published table as a file." })
export class TableFileView {
  @Field(() => TableFormatEnum, { description: "Its form." })
  format!: TableFormat;

  @Field(() => String, { description: "Where it is, below the gateway's address." })
  path!: string;
}

@Directive(open)
@ObjectType("StatisticsTable", { description: "A published table: the same for everybody, and for good." })
export class StatisticsTableView {
  /** Withheld: what its cells are read from. */
  table!: PublishedTable;

  @Field(() => String, { description: "Its name, as needs-by-group." })
  name!: string;

  @Field(() => String, { description: "What it is called." })
  title!: string;

  @Field(() => String, { description: "What it tells." })
  about!: string;

  @Field(() => TableUnitEnum, { description: "What it counts." })
  unit!: TableUnit;

  @Field(() => TableLevelEnum, { description: "How far it takes things apart." })
  level!: TableLevel;

  @Field(() => [TableDimensionView], { description: "By what it is taken apart." })
  dimensions!: readonly TableDimensionView[];

  @Field(() => Int, { description: "How much one need (or responder) adds at most, in all cells together." })
  bound!: number;

  @Field(() => Float, { description: "Its share of the privacy loss, epsilon." })
  epsilon!: number;

  @Field(() => Int, {
    description: "From which value on a cell is shown; mostly more than ten, so that chance alone shows no cell.",
  })
  threshold!: number;

  @Field(() => Int, { description: "How far the 95 % interval of each cell reaches to either side." })
  halfWidth!: number;

  @Field(() => TableTotalView, { description: "The sum of what it publishes." })
  total!: TableTotalView;

  @Field(() => Int, { description: "How many cells it has." })
  cellCount!: number;

  @Field(() => Int, { description: "How many of them are published." })
  publishedCount!: number;

  @Field(() => [TableFileView], { description: "The files it can be had as." })
  files!: readonly TableFileView[];
}

/** All that anybody sees of a table beside its cells. */
export function viewTable(table: PublishedTable, files: readonly TableFileView[]): StatisticsTableView {
  const { name, title, about, unit, level, bound, epsilon, threshold, halfWidth } = table.declaration;
  const dimensions = table.declaration.dimensions.map(({ name, codes }) => ({
    ...{ name, codes },
    labels: codes.map((code) => labelCode(name, code)),
  }));
  const total = totalCells(table);
  return {
    ...{ table, name, title, about, unit, level, dimensions, bound, epsilon, threshold, halfWidth, total, files },
    ...{ cellCount: cellCountOf(table.declaration), publishedCount: total.cells },
  };
}
