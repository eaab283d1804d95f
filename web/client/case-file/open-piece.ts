import type { Client } from "urql";
import type { Bytes } from "../../../shared/seal/bytes.ts";
import { type Opener, openPart } from "../../../shared/seal/open-part.ts";
import type { SealContext } from "../../../shared/seal/seal-context.ts";
import { type Failure, failureOf } from "../graph/failure.ts";
import type { Problem } from "../graph/use-command.ts";
import { partyOf, readPersonsKeys } from "../person-key/stated-keys.ts";
import { takeSection } from "./case-file.operations.ts";
import { casePurpose, homeGrant, partName } from "./case-file-names.ts";
import type { SealedPiece } from "./need-file.ts";

export type OpenedPiece =
  | { ok: true; content: Bytes }
  | { ok: false; problems: readonly Problem[]; failure: Failure | undefined; why?: WhyNot };

/** `UNVERIFIED`: its sender is not shown to be who it says. `OTHER_KEYS`: it does not open with these keys. */
export type WhyNot = "UNVERIFIED" | "OTHER_KEYS";

type Opening = { client: Client; networkPin: string; need: string; openers: readonly Opener[] };

/**
 * Takes a piece and opens it in this page. It opens only as what it is said to be: of this need, section and version,
 * under this consent, sealed by somebody of the need's home whose keys that organization states.
 */
export async function openPiece(opening: Opening, piece: SealedPiece): Promise<OpenedPiece> {
  const { client, networkPin, need, openers } = opening;
  if (partyOf(piece.sealedBy) !== partyOf(need)) return closed("UNVERIFIED");
  const taken = await take(opening, piece);
  if (!taken.ok) return taken;
  const sender = await readPersonsKeys({ client, networkPin }, piece.sealedBy);
  if (!sender.ok) {
    return sender.why === "UNREACHABLE" ? { ok: false, problems: [], failure: sender.failure } : closed("UNVERIFIED");
  }
  const context = contextOf(need, piece);
  for (const { signing: senderSigning } of sender.claims.keys) {
    for (const opener of openers) {
      const opened = await openPart(taken.part, opener, { context, senderSigning });
      if (opened.ok) return opened;
    }
  }
  return closed("OTHER_KEYS");
}

async function take({ client, need }: Opening, { section, piece, version }: SealedPiece) {
  const asked = { need, section, piece, version, idempotencyKey: crypto.randomUUID() };
  const { data, error } = await client.mutation(takeSection, asked).toPromise();
  const part = data?.done?.part;
  if (typeof part === "string") return { ok: true, part: parsed(part) } as const;
  const problems = data?.done?.problems ?? [];
  return { ok: false, problems, failure: failureOf(error) ?? (data?.done ? undefined : "fault") } as const;
}

function contextOf(need: string, { section, piece, version, permissionId, sealedBy }: SealedPiece): SealContext {
  const about = { subject: need, grant: permissionId ?? homeGrant, part: partName(section, piece) };
  return { ...about, version, sender: sealedBy, purpose: casePurpose };
}

function closed(why: WhyNot): OpenedPiece {
  return { ok: false, problems: [], failure: undefined, why };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
