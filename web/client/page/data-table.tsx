import "./data-table.css";

import type { ReactNode } from "react";

export type DataRow = { id: string; cells: readonly ReactNode[] };

type DataTableProps = {
  caption: string;
  columns: readonly string[];
  /** As many cells as columns; the first of a row is its head. */
  rows: readonly DataRow[];
};

/** Rows and columns; where there is no room beside each other a row's cells stand below each other, each with its column. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [head, ...others] }) => (
          <tr key={id}>
            <th scope="row">{head}</th>
            {others.map((cell, at) => (
              <td key={columns[at + 1]} data-column={columns[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
