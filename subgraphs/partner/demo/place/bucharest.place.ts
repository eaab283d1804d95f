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
import { romanian } from "./names.data.ts";
import type { PlaceProfile } from "./place-profile.ts";

const practices: readonly PracticeName[] = [
  ...(["family", "case", "damages", "family", "wages", "case", "family", "identity", "record", "immigration"] as const),
  ...(["family", "damages", "benefits", "case", "safety", "wages", "housing", "family", "immigration"] as const),
  ...(["case", "record", "identity", "damages", "family", "wages", "debts"] as const),
];

const needs = [
  pattern("ro rom", anyExploitation, [
    ask("money-damages", "IT RO GB-EAW DE", { help: "beside", due: "FILING_LIMIT" }),
    sometimes("case-taking-part", "IT RO", { due: "HEARING" }),
  ]),
  pattern("ro it", anyExploitation, [
    ask("money-judgment", "IT ES RO", { help: "abroad" }),
    sometimes("money-restitution", "RO"),
  ]),
  pattern("ro hu", atWork, [
    ask("money-wages", "DE IT ES RO", { help: "abroad", due: "FILING_LIMIT" }),
    sometimes("money-work-injury", "DE ES", { help: "abroad" }),
  ]),
  pattern("en ti ar", anyExploitation, [
    ask("status-asylum", "RO", { due: "FILING_LIMIT" }),
    sometimes("benefits-migrants", "RO", { help: "brief" }),
  ]),
  pattern("ro", anyExploitation, [
    ask("family-reunification", "MD RO IT", { help: "abroad" }),
    sometimes("identity-birth-certificate", "RO IT", { help: "brief" }),
  ]),
  pattern("ro hu rom", inMarriage, [
    ask("family-divorce", "RO"),
    ask("family-custody", "RO IT GB-EAW", { due: "HEARING" }),
    sometimes("family-child-support", "RO"),
  ]),
  pattern("ro rom", forcedCrime, [
    ask("record-clear", "IT GB-EAW FR RO", { help: "abroad" }),
    sometimes("record-find-out", "GB-EAW FR", { help: "advice" }),
  ]),
  pattern("ro rom", anyExploitation, [
    ask("case-taking-part", "RO DE GB-EAW", { due: "HEARING" }),
    sometimes("case-privacy", "RO"),
    sometimes("safety-witness-protection", "RO"),
  ]),
  pattern("en ne si vi", atWork, [
    ask("status-trafficking-permit", "RO"),
    ask("money-wages", "RO"),
    sometimes("money-debt-bondage", "NP LK VN", { help: "advice" }),
  ]),
  pattern("ro it", inMarriage, [
    ask("family-child-taken", "IT RO", { due: "HEARING" }),
    sometimes("family-custody", "RO"),
  ]),
  pattern("ro", anyExploitation, [
    ask("money-victim-compensation", "RO IT DE", { help: "brief", due: "FILING_LIMIT" }),
  ]),
  pattern("ro rom", ofChildren, [
    ask("identity-birth-certificate", "RO", { help: "brief" }),
    ask("family-guardianship", "RO"),
    sometimes("benefits-school", "RO", { help: "brief" }),
  ]),
  pattern("ro en", atWork, [
    ask("identity-passport", "RO GB-EAW DE", { help: "brief" }),
    sometimes("status-return-home", "GB-EAW DE", { help: "advice" }),
  ]),
  pattern("ro", anyExploitation, [
    ask("housing-emergency", "RO", { help: "brief" }),
    sometimes("benefits-health-coverage", "RO", { help: "brief" }),
  ]),
  pattern("ro rom", forcedCrime, [
    ask("record-charges", "GB-EAW FR", { help: "abroad", due: "HEARING" }),
    ask("case-no-charges", "RO", { help: "opinion" }),
  ]),
  pattern("ro", anyExploitation, [
    ask("benefits-disability", "RO"),
    sometimes("benefits-mental-health", "RO", { help: "opinion" }),
  ]),
  pattern("uk ru en", anyExploitation, [
    ask("status-not-sure", "RO", { help: "advice" }),
    sometimes("housing-assistance", "RO", { help: "brief" }),
  ]),
  pattern("ro", anyExploitation, [
    ask("safety-protection-order", "RO", { due: "HEARING" }),
    sometimes("safety-images", "RO"),
    sometimes("safety-harassment", "RO"),
  ]),
  pattern("ro en", inMarriage, [ask("family-divorce", "GB-EAW IT", { help: "abroad" }), ask("family-property", "RO")]),
  pattern("ro", anyExploitation, [ask("money-debts", "RO"), ask("money-identity-theft", "RO IT", { help: "brief" })]),
  pattern("ro de", atWork, [
    ask("case-recognition", "RO", { due: "FILING_LIMIT" }),
    sometimes("case-lawyer", "DE", { help: "abroad" }),
  ]),
];

/** People who come back from Italy, Spain, Germany and Britain; workers from Nepal, Sri Lanka and Vietnam who arrive. */
export const bucharest: PlaceProfile = {
  home: "RO",
  country: "RO",
  language: "ro",
  secondLanguages: words("en en en it fr de es"),
  diasporaLanguages: words("hu rom it es de ru uk ne vi si ar"),
  elsewhere: words("IT ES DE GB-EAW MD"),
  names: [romanian],
  practices,
  accreditation: undefined,
  needs,
};
