import { type LawyerAdmission, lawyerAdmissions } from "./lawyer-admission.data.ts";

const admissionByCountry: ReadonlyMap<string, LawyerAdmission> = new Map(
  lawyerAdmissions.map((admission) => [admission.country, admission]),
);

/** What we know, with its source; `undefined` where nobody has looked it up. */
export function lawyerAdmission(country: string): LawyerAdmission | undefined {
  return admissionByCountry.get(country);
}

/** `true` only where a source says so; `false` also where it is not known (ask `lawyerAdmission` to tell them apart). */
export function admitsBySubdivision(country: string): boolean {
  return admissionByCountry.get(country)?.bySubdivision ?? false;
}
