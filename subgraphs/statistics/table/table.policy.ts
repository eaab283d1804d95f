import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** What is published is open as far as the edition that leads to it: to everybody. */
export const tablePolicy: SlicePolicy = {
  parts: {
    StatisticsTable: [
      ...["name", "title", "about", "unit", "level", "dimensions", "bound", "epsilon", "threshold", "halfWidth"],
      ...["total", "totalNote", "cellCount", "publishedCount", "suppressedCount", "notCollectedCount"],
      ...["structuralZeroCount", "files", "cells"],
    ],
    TableDimension: ["name", "codes", "labels"],
    TableTotal: ["value", "low", "high", "cells", "leftOut"],
    TableFile: ["format", "path"],
    TableCell: ["codes", "value", "low", "high", "status"],
    TableCellConnection: ["edges", "pageInfo", "problems"],
    TableCellEdge: ["cursor", "node"],
    CellFilterProblem: ["code", "message", "path"],
  },
};
