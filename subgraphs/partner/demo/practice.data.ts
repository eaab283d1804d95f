import { words } from "./words.ts";

/** A field in which somebody works: what they always take, and what some of them take besides. */
export type Practice = { core: readonly string[]; besides: readonly string[] };

export const practices = {
  immigration: {
    core: words("status-asylum status-trafficking-permit status-t-visa status-u-visa family-reunification"),
    besides: words(
      "status-abused-spouse status-child-permit status-removal status-detention status-work-permit status-permanent-residence status-return-home identity-nationality",
    ),
  },
  record: {
    core: words("record-clear record-charges record-find-out"),
    besides: words("record-pardon record-warrants case-no-charges identity-name-change"),
  },
  family: {
    core: words("family-divorce family-custody"),
    besides: words(
      "family-child-taken family-child-support family-forced-marriage family-property family-parental-rights family-foster-care family-guardianship family-paternity safety-domestic-violence",
    ),
  },
  damages: {
    core: words("money-damages money-judgment"),
    besides: words("money-restitution money-victim-compensation money-debt-bondage money-work-injury"),
  },
  wages: {
    core: words("money-wages money-debt-bondage"),
    besides: words("money-work-injury money-damages money-taxes status-work-permit status-return-home"),
  },
  case: {
    core: words("case-taking-part case-recognition case-lawyer"),
    besides: words("case-report case-privacy case-no-charges money-restitution safety-witness-protection"),
  },
  safety: {
    core: words("safety-protection-order safety-domestic-violence"),
    besides: words(
      "safety-harassment safety-address safety-images safety-leaving safety-witness-protection case-privacy",
    ),
  },
  identity: {
    core: words("identity-documents identity-birth-certificate"),
    besides: words("identity-passport identity-name-change identity-nationality identity-age family-paternity"),
  },
  housing: {
    core: words("housing-eviction housing-emergency"),
    besides: words("housing-assistance housing-renting housing-leave-lease benefits-food-and-cash"),
  },
  benefits: {
    core: words("benefits-health-coverage benefits-migrants"),
    besides: words(
      "benefits-health-care benefits-mental-health benefits-disability benefits-food-and-cash benefits-school",
    ),
  },
  debts: {
    core: words("money-debts money-identity-theft"),
    besides: words("money-taxes money-victim-compensation housing-renting"),
  },
} as const satisfies Record<string, Practice>;
export type PracticeName = keyof typeof practices;

/** What experts write opinions on. */
export const expertSubjects: readonly (readonly string[])[] = [
  words("status-asylum status-removal case-recognition identity-age"),
  words("money-damages money-victim-compensation benefits-mental-health benefits-disability case-taking-part"),
  words("money-wages money-debt-bondage case-recognition money-damages"),
];

/** Where interpreters mostly work. */
export const interpretedMatters: readonly string[] = words(
  "status-asylum family-custody case-taking-part case-report money-wages safety-protection-order",
);

/** Visas that exist in the United States alone; the permit for survivors has another name there. */
const onlyInUnitedStates: readonly string[] = ["status-t-visa", "status-u-visa"];
const notInUnitedStates: readonly string[] = ["status-trafficking-permit"];

/** Whether the law of the country (ISO 3166-1 alpha-2) knows such an issue. */
export function existsIn(issue: string, country: string): boolean {
  return !(country === "US" ? notInUnitedStates : onlyInUnitedStates).includes(issue);
}
