import { exploitationCodes } from "../exploitation.data.ts";
import { legalIssues } from "../legal-issue.ts";
import { legalIssueGroups } from "../legal-issue-group.ts";
import { countedCountries } from "./counted-countries.data.ts";
import { countedLanguages } from "./counted-languages.data.ts";
import { countedSubdivisions } from "./counted-subdivisions.ts";
import { dayBins } from "./day-bin.ts";
import type { TableDimension } from "./table.ts";

/** Where nothing is said, which is always allowed. */
export const notSaid = "NOT_SAID";
/** Where something has not ended. */
export const notEnded = "NOT_ENDED";

/** How an issue ends, as partners say it (`need.codes.ts`; a test there keeps both alike). */
export const countedOutcomes = [
  "RESOLVED",
  "PARTLY_RESOLVED",
  "ADVICE_GIVEN",
  "NOT_RESOLVED",
  "NOBODY_FOUND",
  "NO_LONGER_WANTED",
] as const;

/** Whether a responder takes needs; who pauses is not counted. */
export const countedAvailabilities = ["OPEN", "LIMITED", "FULL"] as const;

/** Whether an issue is unmet, as the report defines it. */
export const fates = ["MET", "UNMET"] as const;

export const groupDimension: TableDimension = { name: "group", codes: legalIssueGroups };
export const issueDimension: TableDimension = { name: "issue", codes: legalIssues.map(({ code }) => code) };
export const countryDimension: TableDimension = { name: "country", codes: countedCountries };
export const subdivisionDimension: TableDimension = { name: "subdivision", codes: countedSubdivisions };
export const languageDimension: TableDimension = { name: "language", codes: countedLanguages };
export const exploitationDimension: TableDimension = { name: "exploitation", codes: [...exploitationCodes, notSaid] };
export const outcomeDimension: TableDimension = { name: "outcome", codes: [...countedOutcomes, notEnded] };
export const daysDimension: TableDimension = { name: "days", codes: dayBins };
export const fateDimension: TableDimension = { name: "fate", codes: fates };
export const askingCountryDimension: TableDimension = { name: "askingCountry", codes: countedCountries };
export const answeringCountryDimension: TableDimension = { name: "answeringCountry", codes: countedCountries };
export const availabilityDimension: TableDimension = { name: "availability", codes: countedAvailabilities };
