import type { LawyerAdmission } from "./lawyer-admission.ts";

export const lawyerAdmissions: readonly LawyerAdmission[] = [
  {
    country: "US",
    bySubdivision: true,
    law: "ABA Model Rule 5.5: a lawyer practises where admitted; every State admits by itself",
    source:
      "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_5_5_unauthorized_practice_of_law_multijurisdictional_practice_of_law/",
  },
];
