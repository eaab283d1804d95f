import type { Need } from "./need-types.ts";

/** With how many of its issues somebody helps: taken on now, or done. */
export function helpedSoFar(issues: readonly Pick<Need["issues"][number], "status">[]): {
  helped: number;
  all: number;
} {
  return { helped: issues.filter(({ status }) => status === "HELD" || status === "DONE").length, all: issues.length };
}
