import { digestOfCatalogue } from "./catalogue-digest.ts";
import { type NotAsked, notAsked } from "./not-asked.data.ts";
import type { TableDeclaration } from "./table.ts";
import { availabilityByCountryAndGroup } from "./tables/availability-by-country-and-group.table.ts";
import { availabilityByGroup } from "./tables/availability-by-group.table.ts";
import { daysToAcceptanceByGroup } from "./tables/days-to-acceptance-by-group.table.ts";
import { daysToFirstAnswer } from "./tables/days-to-first-answer.table.ts";
import { kindsOfExploitation } from "./tables/kinds-of-exploitation.table.ts";
import { needsByCountryAndGroup } from "./tables/needs-by-country-and-group.table.ts";
import { needsByGroup } from "./tables/needs-by-group.table.ts";
import { needsByIssue } from "./tables/needs-by-issue.table.ts";
import { needsByLanguageAndGroup } from "./tables/needs-by-language-and-group.table.ts";
import { needsBySubdivisionAndGroup } from "./tables/needs-by-subdivision-and-group.table.ts";
import { outcomesByGroup } from "./tables/outcomes-by-group.table.ts";
import { unmetByGroup } from "./tables/unmet-by-group.table.ts";
import { whereNeedsTravel } from "./tables/where-needs-travel.table.ts";

/** What is published of a period, and what it costs. */
export type Catalogue = {
  tables: readonly TableDeclaration[];
  /** A cell below it is not shown. */
  threshold: number;
  /** What one round costs of a need's privacy: all tables of needs together. */
  epsilon: number;
  /** What one round costs of a responder's: all tables of responders together. */
  responderEpsilon: number;
  version: string;
  /** Of all of this; participants count for the same catalogue or not at all. */
  digest: string;
  notAsked: readonly NotAsked[];
};

const version = "2";
const threshold = 10;

/** In the order in which they are read; a new table is one file and one line here. */
const tables: readonly TableDeclaration[] = Object.freeze([
  needsByGroup,
  unmetByGroup,
  outcomesByGroup,
  daysToFirstAnswer,
  daysToAcceptanceByGroup,
  kindsOfExploitation,
  needsByIssue,
  needsByCountryAndGroup,
  needsBySubdivisionAndGroup,
  needsByLanguageAndGroup,
  whereNeedsTravel,
  availabilityByGroup,
  availabilityByCountryAndGroup,
]);

/** Tables of the same rows add up (sequential composition); thousandths, so that no rounding of binary shares is seen. */
function spentOn(counts: TableDeclaration["counts"]): number {
  const spent = tables.filter((table) => table.counts === counts).reduce((sum, { epsilon }) => sum + epsilon, 0);
  return Math.round(spent * 1000) / 1000;
}

/** The one place where the figures stand: ε by table, bounds, the threshold. */
export const catalogue: Catalogue = Object.freeze({
  tables,
  threshold,
  epsilon: spentOn("NEED"),
  responderEpsilon: spentOn("RESPONDER"),
  version,
  digest: digestOfCatalogue({ tables, threshold, version }),
  notAsked,
});
