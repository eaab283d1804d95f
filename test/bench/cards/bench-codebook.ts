import { legalIssues } from "#shared/codes/legal-issue.ts";
import { type Codebook, createCodebook } from "../rivals-sql/codebook.ts";
import { organizations } from "./organizations.ts";
import { countries, heritageLanguages, unitedStates } from "./world.data.ts";

/** Of the made-up world of a million cards. */
export function benchCodebook(): Codebook {
  return createCodebook({
    issues: legalIssues.map(({ code }) => code),
    places: [...Object.keys(countries), ...Object.keys(unitedStates)],
    languages: [...Object.values(countries).flatMap(({ languages }) => [...languages]), ...heritageLanguages],
    organizations,
  });
}
