import "reflect-metadata";
import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import { labelCode } from "../export/label-code.ts";
import { cellCountOf, type PublishedTable } from "./published-table.ts";
import type { TableFormat, TableLevel, TableUnit } from "./table.codes.ts";
import { TableFormatEnum, TableLevelEnum, TableUnitEnum } from "./table.enum.ts";
import { countCells, totalCells } from "./total-cells.ts";

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

  @Field(() => Int, {
    nullable: true,
    description: "Where the 95 % interval of the sum begins; of the cells it adds up alone. Null when it adds up none.",
  })
  low!: number | null;

  @Field(() => Int, { nullable: true, description: "Where the 95 % interval of the sum ends." })
  high!: number | null;

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

  @Field(() => String, {
    nullable: true,
    description: "Why its total is another than those of other tables; null for tables that do not say it.",
  })
  totalNote!: string | null;

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

  @Field(() => Int, { description: "How many are suppressed: below the threshold, and kept nowhere." })
  suppressedCount!: number;

  @Field(() => Int, { description: "How many nobody who took part could have counted." })
  notCollectedCount!: number;

  @Field(() => Int, { description: "In how many nobody can be counted, whatever happens." })
  structuralZeroCount!: number;

  @Field(() => [TableFileView], { description: "The files it can be had as." })
  files!: readonly TableFileView[];
}

/** All that anybody sees of a table beside its cells. */
export function viewTable(table: PublishedTable, files: readonly TableFileView[]): StatisticsTableView {
  const { name, title, about, totalNote = null, ...figures } = table.declaration;
  const { unit, level, bound, epsilon, threshold, halfWidth } = figures;
  const dimensions = table.declaration.dimensions.map(({ name, codes }) => ({
    ...{ name, codes },
    labels: codes.map((code) => labelCode(name, code)),
  }));
  const counts = countCells(table);
  return {
    ...{ table, name, title, about, totalNote, unit, level, dimensions, bound, epsilon, threshold, halfWidth, files },
    ...{ total: totalCells(table), cellCount: cellCountOf(table.declaration), publishedCount: counts.published },
    ...{ suppressedCount: counts.suppressed, notCollectedCount: counts.notCollected },
    structuralZeroCount: counts.structuralZero,
  };
}
