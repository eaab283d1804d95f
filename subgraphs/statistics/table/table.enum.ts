import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import {
  cellOrderMeanings,
  cellStatusMeanings,
  tableFormatMeanings,
  tableLevelMeanings,
  tableUnitMeanings,
} from "./table.codes.ts";

export const CellStatusEnum = codesEnum("CellStatus", "What is known of a cell.", cellStatusMeanings);
export const CellOrderEnum = codesEnum("CellOrder", "In which order cells are listed.", cellOrderMeanings);
export const TableUnitEnum = codesEnum("TableUnit", "What a table counts.", tableUnitMeanings);
export const TableLevelEnum = codesEnum("TableLevel", "How far a table takes things apart.", tableLevelMeanings);
export const TableFormatEnum = codesEnum("TableFormat", "A form in which a table can be had.", tableFormatMeanings);
