import { parse } from "csv-parse/sync";
import { z } from "zod";

/** A legal issue of NSMIv2. The raw file holds a code's title and its description in separate rows. */
export interface NsmiEntry {
  readonly code: string;
  readonly title: string;
  readonly description?: string;
}

export interface NsmiProblem {
  /** The code as the file writes it. */
  readonly code: string;
  readonly title: string;
  /** The row of its title in the file, from 1. */
  readonly row: number;
  readonly message: string;
}

export interface NsmiImport {
  readonly entries: readonly NsmiEntry[];
  readonly problems: readonly NsmiProblem[];
}

const rowsOfFile = z.array(z.tuple([z.string(), z.string()]));

/** Two letters and four numbers, e.g. `FA-04-04-00-00`. */
const codeForm = /^[A-Z]{2}(-\d{2}){4}$/;

function problemOf(code: string, title: string, row: number): NsmiProblem {
  const message = `Row ${row}: "${code}" (${title}) is no NSMIv2 code: two capital letters and four two-digit numbers are expected. It is left out, not repaired.`;
  return { code, title, row, message };
}

/**
 * Reads the raw NSMIv2 file (CSV without a head; text, code). The first row of a code is its title, the second its
 * description. A malformed code is reported and left out: a guess at what was meant could be wrong.
 * Throws when the text is no such CSV.
 */
export function importNsmi(csv: string): NsmiImport {
  const rows = rowsOfFile.parse(parse(csv, { bom: true, skip_empty_lines: true }));
  const entries = new Map<string, NsmiEntry>();
  const problems = new Map<string, NsmiProblem>();
  for (const [index, [rawText, code]] of rows.entries()) {
    const text = rawText.trim();
    const title = entries.get(code)?.title;
    if (title !== undefined) entries.set(code, { code, title, description: text });
    else if (codeForm.test(code)) entries.set(code, { code, title: text });
    else if (!problems.has(code)) problems.set(code, problemOf(code, text, index + 1));
  }
  return { entries: [...entries.values()], problems: [...problems.values()] };
}
