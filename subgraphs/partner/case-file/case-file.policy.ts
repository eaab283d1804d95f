import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { Held, SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

/** Those who work on needs seal what belongs to them. */
const sealers: Access = openAtHomeTo("ADVOCATE", "COORDINATOR");

/** Readers are of any organization; the commands themselves know nothing but what is sealed for whoever gives them. */
const readers: Access = openFrom("network");

const permitted = openFrom("permitted");
const home = openFrom("home");

/** Somebody of another organization is at most permitted; without a name nobody is. */
function reachPermitted({ standing, person }: Asker): Relation {
  if (standing === "home") return "home";
  return person === undefined ? "nobody" : "permitted";
}

/** `readers` are those who may open something of this very file at this moment. */
function relatePermitted({ standing, person }: Asker, { readers: those }: Held): Relation {
  if (standing === "home") return "home";
  return person !== undefined && Array.isArray(those) && those.includes(person) ? "permitted" : "nobody";
}

export const caseFilePolicy: SlicePolicy = {
  commands: { keepRecoveryKey: sealers, sealSection: sealers, takeSection: readers, confirmOpened: readers },
  held: {
    CaseFile: {
      reach: reachPermitted,
      relate: relatePermitted,
      fields: {
        ...{ id: permitted, sections: permitted },
        ...{ recoveryKey: home, recoveryKeyKeptBy: home, recoveryKeyKeptAt: home },
      },
    },
  },
  parts: {
    SealedSection: [
      ...["section", "piece", "version", "permissionId", "sealedBy", "sealedAt", "readers", "receipts"],
      "mustBeSealedAnew",
    ],
    SectionReceipt: ["reader", "kind", "at"],
    CaseFilePayload: ["caseFile", "problems"],
    TakeSectionPayload: ["version", "part", "problems"],
  },
};
