import { type Problem, problem } from "#shared/errors/problem.ts";
import { partyAdmission, type SignedParty } from "#shared/record/party-record.ts";
import { openAs, type RefusalReason, type VerifiedParty, verifyParty } from "#shared/record/verify-party.ts";
import type { Organization } from "./organization.entity.ts";

export type Judged = { ok: true; party: VerifiedParty } | { ok: false; problems: Problem[] };

const sentences: Record<RefusalReason, { path: string; text: string }> = {
  ADMISSION_FORGED: {
    path: "admission",
    text: "The admission is not signed by the network's root key. Sign it with that key and send it again.",
  },
  RECORD_FORGED: {
    path: "record",
    text: "The record is not signed by the root key that the admission names. Sign it with that key, or admit its key.",
  },
  ROOT_CHANGED: {
    path: "rekeys",
    text: "The organization's root key has changed without a re-key statement by the old one. Add that statement.",
  },
  OLDER_VERSION: {
    path: "record",
    text: "A newer version of these statements is already known. Raise the version above it.",
  },
  NOT_VALID_NOW: { path: "record", text: "The record is not valid today. Check validFrom and validUntil." },
  NAME_MISMATCH: {
    path: "record",
    text: "Record and admission name different organizations. Send the two that belong together.",
  },
};

/** The directory keeps only statements that every member of the network would believe. */
export async function judgeStatements(
  signed: SignedParty,
  { pin, known, now }: { pin: string; known: Organization | null; now: Date },
): Promise<Judged> {
  const first = await verifyParty(signed, { pin, remembered: undefined, now });
  if (!first.ok) return refusal(first.reason);
  if (!known || known.id !== first.party.record.id) return first;
  const remembered = {
    root: await rootOf(known),
    admissionVersion: known.admissionVersion,
    recordVersion: known.recordVersion,
  };
  const verdict = await verifyParty(signed, { pin, remembered, now });
  return verdict.ok ? verdict : refusal(verdict.reason);
}

function refusal(reason: RefusalReason): Judged {
  const { path, text } = sentences[reason];
  const code =
    reason === "OLDER_VERSION" ? "OLDER_VERSION" : reason === "NOT_VALID_NOW" ? "EXPIRED" : "SIGNATURE_REFUSED";
  return { ok: false, problems: [problem(code, [path], text)] };
}

/** The root key that the directory knows the organization by. */
async function rootOf(known: Organization): Promise<string> {
  const admission = await openAs("alight-admission+jwt", known.admission, partyAdmission);
  return admission?.claims.root ?? "";
}
