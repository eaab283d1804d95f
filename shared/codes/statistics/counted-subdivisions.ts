import { iso31662 } from "iso-3166";
import { admitsBySubdivision } from "../lawyer-admission.ts";

/**
 * The United Kingdom's legal professions are three, of four parts (ISO 3166-2); the list names more than two hundred
 * councils beside them, in which nobody is admitted.
 */
const partsOfUnitedKingdom: ReadonlySet<string> = new Set(["GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS"]);

/** ISO 3166-2, only of countries where an admission in one part does not reach another: there the part matters. */
export const countedSubdivisions: readonly string[] = Object.freeze(
  iso31662
    .filter(({ code, parent }) => admitsBySubdivision(parent) && (parent !== "GB" || partsOfUnitedKingdom.has(code)))
    .map(({ code }) => code)
    .sort(),
);
