import {
  anyExploitation,
  ask,
  atWork,
  forcedCrime,
  inMarriage,
  ofChildren,
  pattern,
  sometimes,
} from "../need-pattern.ts";
import type { PracticeName } from "../practice.data.ts";
import { words } from "../words.ts";
import { english, spanish } from "./names.data.ts";
import type { PlaceProfile } from "./place-profile.ts";

const practices: readonly PracticeName[] = [
  ...([
    "immigration",
    "record",
    "family",
    "immigration",
    "record",
    "family",
    "damages",
    "case",
    "immigration",
  ] as const),
  ...(["family", "record", "immigration", "wages", "safety", "housing", "family", "record", "immigration"] as const),
  ...(["benefits", "identity", "immigration", "damages", "case", "record", "wages", "family", "debts"] as const),
];

const needs = [
  pattern("es en", anyExploitation, [
    ask("money-damages", "US US-CO", { help: "beside", due: "FILING_LIMIT" }),
    sometimes("case-taking-part", "US-CO", { help: "brief" }),
  ]),
  pattern("en es fil", atWork, [
    ask("money-judgment", "US-CO US-TX MX PH RO", { help: "abroad" }),
    sometimes("money-restitution", "US-CO"),
  ]),
  pattern("es qu", atWork, [
    ask("money-wages", "US-CO US-CO US-WY"),
    sometimes("status-t-visa", "US"),
    sometimes("money-work-injury", "US-CO", { due: "FILING_LIMIT" }),
  ]),
  pattern("am ti en", anyExploitation, [
    ask("status-asylum", "US", { due: "FILING_LIMIT" }),
    sometimes("status-work-permit", "US"),
  ]),
  pattern("es mam", anyExploitation, [
    ask("family-reunification", "US GT HN MX", { help: "abroad" }),
    sometimes("status-child-permit", "US", { due: "AGE_LIMIT" }),
  ]),
  pattern("es en", inMarriage, [
    ask("family-divorce", "US-CO"),
    ask("family-custody", "US-CO", { due: "HEARING" }),
    sometimes("safety-domestic-violence", "US-CO"),
  ]),
  pattern("en es", forcedCrime, [
    ask("record-clear", "US-CO US-CO US-NV US-TX"),
    sometimes("record-find-out", "US-CO", { help: "brief" }),
  ]),
  pattern("en es vi", anyExploitation, [
    ask("case-taking-part", "US-CO US", { due: "HEARING" }),
    sometimes("case-privacy", "US-CO"),
  ]),
  pattern("es", anyExploitation, [ask("status-t-visa", "US"), sometimes("status-removal", "US", { due: "HEARING" })]),
  pattern("es fr ne", inMarriage, [
    ask("status-u-visa", "US"),
    ask("safety-protection-order", "US-CO", { due: "HEARING" }),
  ]),
  pattern("es", atWork, [ask("status-removal", "US", { due: "HEARING" }), ask("status-detention", "US")]),
  pattern("fil en", atWork, [
    ask("status-permanent-residence", "US", { due: "FILING_LIMIT" }),
    sometimes("benefits-health-coverage", "US-CO", { help: "brief" }),
  ]),
  pattern("en es", forcedCrime, [
    ask("record-charges", "US-CO", { due: "HEARING" }),
    sometimes("record-warrants", "US-CO"),
  ]),
  pattern("en", anyExploitation, [
    ask("money-identity-theft", "US-CO", { help: "brief" }),
    ask("money-debts", "US-CO"),
    sometimes("money-taxes", "US", { help: "brief" }),
  ]),
  pattern("es en", anyExploitation, [
    ask("housing-eviction", "US-CO", { due: "HEARING" }),
    sometimes("housing-assistance", "US-CO", { help: "brief" }),
  ]),
  pattern("en", ofChildren, [
    ask("safety-images", "US-CO US"),
    sometimes("safety-harassment", "US-CO"),
    sometimes("benefits-school", "US-CO", { help: "brief" }),
  ]),
  pattern("es", anyExploitation, [
    ask("money-victim-compensation", "US-CO", { help: "brief", due: "FILING_LIMIT" }),
    sometimes("benefits-mental-health", "US-CO", { help: "brief" }),
  ]),
  pattern("ro en", inMarriage, [
    ask("family-divorce", "RO", { help: "abroad" }),
    sometimes("identity-documents", "RO", { help: "abroad" }),
  ]),
  pattern("ne en", atWork, [ask("status-t-visa", "US"), ask("family-reunification", "NP", { help: "abroad" })]),
  pattern("es en", ofChildren, [
    ask("family-parental-rights", "US-CO", { due: "HEARING" }),
    sometimes("family-foster-care", "US-CO"),
    sometimes("family-child-support", "US-CO"),
  ]),
  pattern("en es", anyExploitation, [
    ask("identity-name-change", "US-CO", { help: "brief" }),
    sometimes("safety-address", "US-CO", { help: "brief" }),
  ]),
  pattern("so ar", anyExploitation, [ask("status-not-sure", "US", { help: "advice" })]),
];

/** Denver and the Front Range: sheepherders and builders, restaurants, homes, and what happens along two motorways. */
export const colorado: PlaceProfile = {
  home: "US-CO",
  country: "US",
  language: "en",
  secondLanguages: words("es es es fr ro"),
  diasporaLanguages: words("es am ti so vi ne ar fil qu ro mam ru"),
  elsewhere: words("US-NM US-WY US-TX US-CA US-NY"),
  names: [english, english, spanish],
  practices,
  accreditation: { regulator: "US Department of Justice, Recognition and Accreditation Program", jurisdiction: "US" },
  needs,
};
