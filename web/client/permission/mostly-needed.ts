import type { Section } from "./permission-codes.ts";
import type { Named } from "./permitted-need.ts";

type Issue = Named["issues"][number]["issue"];

/**
 * What those who help with issues of a group mostly ask for. Who they are is always among it: whoever represents somebody
 * has to know whom, to look for conflicts (ABA Model Rules of Professional Conduct, rule 1.7, comment 3), and courts are
 * told the names of the parties (Federal Rules of Civil Procedure, rule 10(a); in Romania article 194 of the Code of
 * Civil Procedure). Who is against them is always among it too: nobody may act who acts for those, nor whose colleague
 * does (rules 1.7 and 1.10), and whoever opens the names is asked about it. The rest differs from case to case: it is a
 * hint, and nothing is chosen by it.
 */
const always: readonly Section[] = ["IDENTITY", "OTHER_SIDE"];

const besides: Readonly<Record<Issue["group"], readonly Section[]>> = {
  STATUS: ["EVENTS", "IMMIGRATION"],
  RECORD: ["EVENTS", "CRIMINAL_RECORD"],
  FAMILY: ["FAMILY"],
  MONEY: ["WORK"],
  CRIMINAL_CASE: ["EVENTS"],
  SAFETY: [],
  IDENTITY: ["DOCUMENTS"],
  HOUSING: [],
  HEALTH_AND_BENEFITS: ["HEALTH"],
};

/** For each group of what somebody was asked for: the issues by name, and the sections that they mostly take. */
export function mostlyNeeded({ issues }: Pick<Named, "issues">): { issues: string[]; sections: readonly Section[] }[] {
  const groups = [...new Set(issues.map(({ issue }) => issue.group))];
  return groups.map((group) => ({
    issues: [...new Set(issues.filter(({ issue }) => issue.group === group).map(({ issue }) => issue.name))],
    sections: [...always, ...besides[group]],
  }));
}
