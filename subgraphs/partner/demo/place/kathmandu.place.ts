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
import { nepali } from "./names.data.ts";
import type { PlaceProfile } from "./place-profile.ts";

const practices: readonly PracticeName[] = [
  ...(["wages", "case", "identity", "wages", "family", "damages", "case", "wages", "immigration", "family"] as const),
  ...(["record", "safety", "identity", "case", "wages", "damages", "benefits", "family", "immigration"] as const),
  ...(["wages", "case", "record", "identity", "housing", "debts", "family"] as const),
];

const needs = [
  pattern("ne mai", anyExploitation, [
    ask("money-damages", "NP IN", { help: "beside", due: "FILING_LIMIT" }),
    sometimes("case-taking-part", "NP", { due: "HEARING" }),
  ]),
  pattern("ne", atWork, [ask("money-judgment", "NP QA MY", { help: "abroad" })]),
  pattern("ne mai bho", atWork, [
    ask("money-wages", "QA SA AE MY KW", { help: "abroad", due: "FILING_LIMIT" }),
    sometimes("money-debt-bondage", "NP"),
    sometimes("money-work-injury", "QA MY", { help: "abroad" }),
  ]),
  pattern("ne", anyExploitation, [ask("status-asylum", "US GB JP", { help: "advice" })]),
  pattern("ne hi", anyExploitation, [
    ask("family-reunification", "NP IN US", { help: "abroad" }),
    sometimes("identity-nationality", "NP"),
  ]),
  pattern("ne new", inMarriage, [
    ask("family-divorce", "NP"),
    ask("family-custody", "NP", { due: "HEARING" }),
    sometimes("family-property", "NP"),
  ]),
  pattern("ne hi", forcedCrime, [
    ask("record-clear", "IN NP AE", { help: "abroad" }),
    sometimes("record-find-out", "IN AE", { help: "advice" }),
  ]),
  pattern("ne taj", anyExploitation, [
    ask("case-taking-part", "NP", { due: "HEARING" }),
    sometimes("case-privacy", "NP"),
    sometimes("safety-witness-protection", "NP"),
  ]),
  pattern("ne", atWork, [
    ask("record-charges", "QA AE KW", { help: "abroad" }),
    ask("status-return-home", "QA AE KW", { help: "abroad" }),
    sometimes("identity-passport", "QA KW", { help: "brief" }),
  ]),
  pattern("ne bho", atWork, [
    ask("money-debt-bondage", "NP"),
    sometimes("money-debts", "NP"),
    sometimes("housing-emergency", "NP", { help: "brief" }),
  ]),
  pattern("ne taj", inMarriage, [
    ask("family-forced-marriage", "NP"),
    ask("safety-protection-order", "NP", { due: "HEARING" }),
  ]),
  pattern("ne", ofChildren, [
    ask("identity-birth-certificate", "NP", { help: "brief" }),
    ask("identity-age", "NP", { help: "opinion", due: "HEARING" }),
    sometimes("benefits-school", "NP", { help: "brief" }),
  ]),
  pattern("ne", atWork, [
    ask("money-wages", "RO", { help: "abroad", due: "FILING_LIMIT" }),
    sometimes("status-trafficking-permit", "RO", { help: "abroad" }),
  ]),
  pattern("ne hi", anyExploitation, [
    ask("case-report", "IN NP", { help: "abroad" }),
    sometimes("case-lawyer", "IN", { help: "abroad" }),
  ]),
  pattern("ne", inMarriage, [ask("identity-nationality", "NP"), sometimes("family-paternity", "NP")]),
  pattern("ne", atWork, [
    ask("money-work-injury", "MY QA SA", { help: "abroad", due: "FILING_LIMIT" }),
    sometimes("benefits-disability", "NP", { help: "brief" }),
  ]),
  pattern("ne en", anyExploitation, [
    ask("status-t-visa", "US", { help: "advice" }),
    sometimes("money-wages", "US-CO US-TX", { help: "abroad" }),
  ]),
  pattern("ne", ofChildren, [
    ask("family-guardianship", "NP"),
    sometimes("benefits-health-care", "NP", { help: "brief" }),
  ]),
  pattern("ne mai", anyExploitation, [
    ask("money-victim-compensation", "NP", { help: "brief", due: "FILING_LIMIT" }),
    sometimes("benefits-mental-health", "NP", { help: "brief" }),
  ]),
  pattern("ne", anyExploitation, [ask("safety-images", "NP"), sometimes("safety-harassment", "NP")]),
  pattern("ne", atWork, [ask("money-not-sure", "SA AE", { help: "advice" })]),
];

/** Workers who come back unpaid from the Gulf and Malaysia, the open border with India, papers that were taken away. */
export const kathmandu: PlaceProfile = {
  home: "NP",
  country: "NP",
  language: "ne",
  secondLanguages: words("en en en hi hi"),
  diasporaLanguages: words("mai bho new taj hi ur ar ms"),
  elsewhere: words("IN MY AU-NSW GB-EAW"),
  names: [nepali],
  practices,
  accreditation: undefined,
  needs,
};
