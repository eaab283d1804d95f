import type { JudgedOrganization } from "./judged.types.ts";

type Scope = JudgedOrganization["scope"];

const WHOLE: Scope = { groups: "*", jurisdictions: "*" };

const active = (id: string, kind: string, place: { country: string; scope?: Scope }): JudgedOrganization => ({
  id,
  kind,
  country: place.country,
  status: "ACTIVE",
  scope: place.scope ?? { groups: "*", jurisdictions: [place.country] },
});

/** Who takes part: most are admitted for every group of issues in their own country. */
export const ORGANIZATIONS: readonly JudgedOrganization[] = [
  active("colorado", "LEGAL_SERVICE", { country: "US", scope: WHOLE }),
  active("bucharest", "LEGAL_SERVICE", { country: "RO", scope: WHOLE }),
  active("kathmandu", "SURVIVOR_SERVICE", { country: "NP", scope: WHOLE }),
  active("manila", "LEGAL_SERVICE", { country: "PH", scope: WHOLE }),
  active("denver-firm", "LAW_FIRM", { country: "US" }),
  active("denver-clinic", "LAW_SCHOOL", { country: "US" }),
  active("new-york", "LEGAL_SERVICE", { country: "US" }),
  active("california", "LEGAL_SERVICE", { country: "US" }),
  active("texas", "LAW_FIRM", { country: "US" }),
  active("front-range", "STATE_BODY", { country: "US" }),
  { ...active("closed-doors", "LEGAL_SERVICE", { country: "US" }), status: "SUSPENDED" },
  active("everything", "OTHER", { country: "US", scope: { groups: ["HOUSING"], jurisdictions: ["US"] } }),
  active("toronto", "LEGAL_SERVICE", { country: "CA" }),
  active("vancouver", "LEGAL_SERVICE", { country: "CA" }),
  active("mexico", "LEGAL_SERVICE", { country: "MX" }),
  active("bogota", "LEGAL_SERVICE", { country: "CO" }),
  active("cluj-firm", "LAW_FIRM", { country: "RO" }),
  active("ro-agency", "STATE_BODY", { country: "RO" }),
  active("chisinau", "SURVIVOR_SERVICE", { country: "MD" }),
  active("madrid", "LEGAL_SERVICE", { country: "ES" }),
  active("milan", "LEGAL_SERVICE", { country: "IT" }),
  active("london", "LEGAL_SERVICE", { country: "GB" }),
  active("berlin", "LEGAL_SERVICE", { country: "DE" }),
  active("pokhara", "LEGAL_SERVICE", { country: "NP" }),
  active("delhi", "LEGAL_SERVICE", { country: "IN" }),
  active("kuala-lumpur", "LEGAL_SERVICE", { country: "MY" }),
  active("doha", "OTHER", { country: "QA" }),
  active("amman", "LEGAL_SERVICE", { country: "JO" }),
  active("hong-kong", "LEGAL_SERVICE", { country: "HK" }),
  active("bangkok", "LEGAL_SERVICE", { country: "TH" }),
  active("cebu", "LAW_FIRM", { country: "PH" }),
  active("ph-council", "STATE_BODY", { country: "PH" }),
  active("lagos", "LEGAL_SERVICE", { country: "NG" }),
  active("leiden", "RESEARCH", { country: "NL", scope: WHOLE }),
  active("voices", "OTHER", { country: "NL", scope: WHOLE }),
];
