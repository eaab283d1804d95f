/** A file of an edition: which, and what it is to whoever opens it. */
export type FileAddress = {
  edition: string;
  /** Below the edition's address, as `needs-by-group.csv`. */
  name: string;
  type: string;
  /** Whether browsers keep it instead of showing it. */
  isKept: boolean;
};

const types = {
  csv: "text/csv; charset=utf-8; header=present",
  parquet: "application/vnd.apache.parquet",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
} as const;

const form = /^\/statistics\/([0-9]{4}-Q[1-4](?:-[a-z0-9]{1,10})?)\/([a-z]+(?:-[a-z]+){0,15}\.(csv|parquet|json|txt))$/;
const longest = 160;

/** Whether a path is for files: the pages of statistics have no suffix. */
export function isFilePath(path: string): boolean {
  return path.startsWith("/statistics/") && path.slice(path.lastIndexOf("/")).includes(".");
}

/** @returns undefined for what cannot be the address of a file */
export function readFileAddress(path: string): FileAddress | undefined {
  const found = path.length > longest ? null : form.exec(path);
  const [, edition, name, suffix] = found ?? [];
  if (edition === undefined || name === undefined || !isSuffix(suffix)) return undefined;
  return { edition, name, type: types[suffix], isKept: name !== "dictionary.json" && suffix !== "txt" };
}

function isSuffix(text: string | undefined): text is keyof typeof types {
  return text !== undefined && Object.hasOwn(types, text);
}
