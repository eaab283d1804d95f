import type { Fitting } from "../work/use-matters.ts";

/** Needs that read alike, of one organization: one need, as far as anybody can tell, that fits several. */
export function groupFitting<Line extends { fitting: Fitting }>(lines: readonly Line[]): [Line, ...Line[]][] {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const same = wordsOf(line.fitting);
    const group = groups.get(same);
    groups.set(same, group ? [...group, line] : [line]);
  }
  return [...groups.values()];
}

function wordsOf({ home, urgency, issues }: Fitting): string {
  const codes = issues.map(({ issue, jurisdiction }) => `${issue.code} ${jurisdiction.code}`).sort();
  return JSON.stringify([home.id, urgency, codes]);
}
