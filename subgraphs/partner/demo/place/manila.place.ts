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
import { filipino } from "./names.data.ts";
import type { PlaceProfile } from "./place-profile.ts";

const practices: readonly PracticeName[] = [
  ...(["wages", "case", "family", "damages", "wages", "safety", "case", "immigration", "identity", "family"] as const),
  ...(["wages", "record", "benefits", "case", "damages", "safety", "family", "debts", "immigration"] as const),
  ...(["wages", "identity", "record", "housing", "case", "family", "wages"] as const),
];

const needs = [
  pattern("fil ceb", anyExploitation, [
    ask("money-damages", "PH HK AE", { help: "beside", due: "FILING_LIMIT" }),
    sometimes("case-taking-part", "PH", { due: "HEARING" }),
  ]),
  pattern("fil ilo", atWork, [ask("money-judgment", "PH SA HK", { help: "abroad" })]),
  pattern("fil ceb hil", atWork, [
    ask("money-wages", "SA KW HK SG AE", { help: "abroad", due: "FILING_LIMIT" }),
    sometimes("money-debt-bondage", "PH"),
    sometimes("identity-passport", "SA KW", { help: "brief" }),
  ]),
  pattern("fil en", anyExploitation, [ask("status-asylum", "US CA", { help: "advice", due: "FILING_LIMIT" })]),
  pattern("fil ilo", anyExploitation, [
    ask("family-reunification", "PH US CA", { help: "abroad" }),
    sometimes("identity-birth-certificate", "PH", { help: "brief" }),
  ]),
  pattern("fil ceb", inMarriage, [
    ask("family-custody", "PH", { due: "HEARING" }),
    sometimes("family-divorce", "PH AE US-CA", { help: "abroad" }),
    sometimes("family-child-support", "PH"),
  ]),
  pattern("fil", forcedCrime, [
    ask("record-clear", "PH HK SA", { help: "abroad" }),
    sometimes("record-find-out", "HK", { help: "advice" }),
  ]),
  pattern("fil ceb", anyExploitation, [
    ask("case-taking-part", "PH", { due: "HEARING" }),
    sometimes("case-privacy", "PH"),
    sometimes("safety-witness-protection", "PH"),
  ]),
  pattern("ceb fil", ofChildren, [
    ask("safety-images", "PH"),
    ask("case-privacy", "PH"),
    sometimes("family-foster-care", "PH"),
    sometimes("benefits-school", "PH", { help: "brief" }),
  ]),
  pattern("fil ar", atWork, [
    ask("record-charges", "SA AE KW", { help: "abroad", due: "HEARING" }),
    ask("status-return-home", "SA AE KW", { help: "abroad" }),
  ]),
  pattern("fil en", atWork, [
    ask("money-work-injury", "PH SG", { due: "FILING_LIMIT" }),
    ask("money-wages", "PH", { due: "FILING_LIMIT" }),
    sometimes("benefits-disability", "PH", { help: "brief" }),
  ]),
  pattern("fil en", atWork, [
    ask("status-t-visa", "US", { help: "advice" }),
    sometimes("money-wages", "US-CA US-CO", { help: "abroad" }),
  ]),
  pattern("fil ilo", inMarriage, [
    ask("safety-protection-order", "PH", { due: "HEARING" }),
    ask("safety-domestic-violence", "PH"),
  ]),
  pattern("fil en", atWork, [
    ask("status-trafficking-permit", "GB IT", { help: "advice" }),
    sometimes("money-wages", "GB-EAW IT", { help: "abroad" }),
  ]),
  pattern("ceb fil", ofChildren, [
    ask("identity-birth-certificate", "PH", { help: "brief" }),
    sometimes("identity-age", "PH", { help: "opinion" }),
  ]),
  pattern("fil", atWork, [ask("money-debt-bondage", "PH"), ask("money-debts", "PH", { help: "brief" })]),
  pattern("fil en", inMarriage, [
    ask("family-divorce", "US-CA US-CO AE", { help: "abroad" }),
    sometimes("family-property", "PH"),
  ]),
  pattern("fil", anyExploitation, [
    ask("money-victim-compensation", "PH", { help: "brief", due: "FILING_LIMIT" }),
    sometimes("benefits-mental-health", "PH", { help: "opinion" }),
  ]),
  pattern("fil ceb", anyExploitation, [
    ask("case-recognition", "PH", { due: "FILING_LIMIT" }),
    sometimes("housing-emergency", "PH", { help: "brief" }),
  ]),
  pattern("fil hil", anyExploitation, [
    ask("identity-name-change", "PH", { help: "brief" }),
    sometimes("safety-harassment", "PH"),
  ]),
  pattern("fil", atWork, [ask("money-not-sure", "KW SA", { help: "advice" })]),
];

/** Domestic workers and seafarers with claims in the Gulf, Hong Kong and Singapore; children and cameras at home. */
export const manila: PlaceProfile = {
  home: "PH",
  country: "PH",
  language: "fil",
  secondLanguages: words("en en en en ceb ceb ilo"),
  diasporaLanguages: words("ceb ilo hil war ar zh yue"),
  elsewhere: words("HK SG US-CA AE-DU"),
  names: [filipino],
  practices,
  accreditation: undefined,
  needs,
};
