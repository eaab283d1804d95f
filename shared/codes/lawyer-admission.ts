import { lawyerAdmissions } from "./lawyer-admission.data.ts";

/** How a country admits those who practise law. */
export interface LawyerAdmission {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** An admission in one part does not by itself allow practice in another part. */
  readonly bySubdivision: boolean;
  readonly law: string;
  /** URL of the provision or of the regulator that says so. */
  readonly source: string;
}

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
