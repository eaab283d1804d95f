/** One place where the tree breaks a rule. `file` is relative to the tree's root, `line` counts from 1. */
export interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

export function describeFinding({ rule, file, line, message }: Finding): string {
  return `${file}${line === undefined ? "" : `:${line}`}  ${rule}: ${message}`;
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
