import type { Section } from "./permission-codes.ts";
import type { Named } from "./permitted-need.ts";

type Issue = Named["issues"][number]["issue"];

/** What those who help with issues of a group mostly ask for; nothing where it differs from case to case. */
const neededFor: Readonly<Record<Issue["group"], readonly Section[]>> = {
  STATUS: ["EVENTS", "IMMIGRATION"],
  RECORD: ["EVENTS", "CRIMINAL_RECORD"],
  FAMILY: ["FAMILY"],
  MONEY: ["WORK"],
  CRIMINAL_CASE: ["EVENTS", "OTHER_SIDE"],
  SAFETY: ["OTHER_SIDE"],
  IDENTITY: ["IDENTITY", "DOCUMENTS"],
  HOUSING: [],
  HEALTH_AND_BENEFITS: ["HEALTH"],
};

/** For each group of what somebody was asked for: the issues by name, and the sections that they mostly take. */
export function mostlyNeeded({ issues }: Pick<Named, "issues">): { issues: string[]; sections: readonly Section[] }[] {
  const groups = [...new Set(issues.map(({ issue }) => issue.group))];
  return groups
    .map((group) => ({
      issues: [...new Set(issues.filter(({ issue }) => issue.group === group).map(({ issue }) => issue.name))],
      sections: neededFor[group],
    }))
    .filter(({ sections }) => sections.length > 0);
}
