import type { Section } from "./permission-codes.ts";
import type { Named } from "./permitted-need.ts";

type Issue = Named["issues"][number]["issue"];

/**
 * What those who help with issues of a group mostly ask for. Who they are is always among it: whoever represents somebody
 * has to know whom, to look for conflicts (ABA Model Rules of Professional Conduct, rule 1.7, comment 3), and courts are
 * told the names of the parties (Federal Rules of Civil Procedure, rule 10(a); in Romania article 194 of the Code of
 * Civil Procedure). The rest differs from case to case: it is a hint, and nothing is chosen by it.
 */
const neededFor: Readonly<Record<Issue["group"], readonly Section[]>> = {
  STATUS: ["IDENTITY", "EVENTS", "IMMIGRATION"],
  RECORD: ["IDENTITY", "EVENTS", "CRIMINAL_RECORD"],
  FAMILY: ["IDENTITY", "FAMILY"],
  MONEY: ["IDENTITY", "WORK"],
  CRIMINAL_CASE: ["IDENTITY", "EVENTS", "OTHER_SIDE"],
  SAFETY: ["IDENTITY", "OTHER_SIDE"],
  IDENTITY: ["IDENTITY", "DOCUMENTS"],
  HOUSING: ["IDENTITY"],
  HEALTH_AND_BENEFITS: ["IDENTITY", "HEALTH"],
};

/** For each group of what somebody was asked for: the issues by name, and the sections that they mostly take. */
export function mostlyNeeded({ issues }: Pick<Named, "issues">): { issues: string[]; sections: readonly Section[] }[] {
  const groups = [...new Set(issues.map(({ issue }) => issue.group))];
  return groups.map((group) => ({
    issues: [...new Set(issues.filter(({ issue }) => issue.group === group).map(({ issue }) => issue.name))],
    sections: neededFor[group],
  }));
}
