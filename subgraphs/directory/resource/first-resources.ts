import { firstCaseLaw } from "./first-case-law.data.ts";
import { firstForms } from "./first-forms.data.ts";
import { firstManuals } from "./first-manuals.data.ts";
import { firstReports } from "./first-reports.data.ts";
import type { FirstResource } from "./first-resource.ts";
import { firstStatutes } from "./first-statutes.data.ts";
import { firstTreaties } from "./first-treaties.data.ts";

export function firstResources(): readonly FirstResource[] {
  return [...firstTreaties, ...firstStatutes, ...firstCaseLaw, ...firstForms, ...firstManuals, ...firstReports];
}
