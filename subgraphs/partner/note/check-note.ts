import { type Problem, problem } from "#shared/errors/problem.ts";
import { fromBase64url } from "#shared/seal/bytes.ts";
import { isSignedBy } from "#shared/seal/key-holder.ts";
import { keyIdOf } from "#shared/seal/public-keys.ts";
import type { SealContext } from "#shared/seal/seal-context.ts";
import { type SealedPart, signedBytesOf } from "#shared/seal/sealed-part.ts";
import type { NoteSide } from "./note.store.ts";

/** Bytes of AES-GCM's tag, and of the two lengths to which a note is padded. */
const tagLength = 16;
const noteLengths = [1_024, 4_096].map((length) => length + tagLength);

export type NoteSurroundings = {
  introduction: string;
  /** The place that it will have. */
  number: number;
  sender: string;
  side: NoteSide;
  /** Who may read at home, each with their key to seal for. */
  home: ReadonlyMap<string, string | null>;
  /** Who may read on the other side; their keys are for their own organization to state. */
  others: ReadonlySet<string>;
  /** The sender's signing key, when the sender is of home. */
  signing: string | undefined;
};

/** What a note that is sealed for an introduction is bound to. */
export function noteContext({
  introduction,
  number,
  sender,
}: Pick<NoteSurroundings, "introduction" | "number" | "sender">): SealContext {
  const part = `NOTE/${number}`;
  return { subject: introduction, grant: "introduction", part, version: 1, sender, purpose: "NOTE" };
}

/** Everything that can be said of a sealed note without opening it. */
export async function checkNote(part: SealedPart, around: NoteSurroundings): Promise<Problem[]> {
  const length = fromBase64url(part.ciphertext)?.length ?? 0;
  const each = await Promise.all(part.wraps.map((_, at) => checkWrap(part, at, around)));
  return [
    ...checkContext(part.context, around),
    ...(noteLengths.includes(length) ? [] : [wrongLength]),
    ...each.flat(),
    ...(part.wraps.some(({ recipient }) => isAcross(recipient, around)) ? [] : [nobodyAcross]),
    ...(await checkSignature(part, around)),
  ];
}

const contextNames = ["subject", "grant", "part", "version", "sender", "purpose"] as const;

function checkContext(given: SealContext, around: NoteSurroundings): Problem[] {
  const expected = noteContext(around);
  return contextNames.flatMap((name) => {
    if (given[name] === expected[name]) return [];
    const path = ["part", "context", name];
    if (name === "part") return [problem("OLDER_VERSION", path, `Seal it as ${expected.part}: it is the next.`)];
    return [problem("MALFORMED", path, `Seal it with ${JSON.stringify(expected[name])} here.`)];
  });
}

async function checkWrap({ wraps }: SealedPart, at: number, { home, others }: NoteSurroundings): Promise<Problem[]> {
  const wrap = wraps[at];
  const path = ["part", "wraps", String(at)];
  if (!wrap) return [];
  const { recipient, key } = wrap;
  if (wraps.findIndex((one) => one.recipient === recipient) < at) return [problem("DUPLICATE", path, twice)];
  if (others.has(recipient) && !home.has(recipient)) return [];
  const sealing = home.get(recipient);
  if (sealing === undefined) return [problem("NOT_ALLOWED", path, noReader)];
  const isCurrent = sealing !== null && (await keyIdOf(sealing)) === key;
  return isCurrent ? [] : [problem("NOT_FOUND", [...path, "key"], otherKey)];
}

/** Whether it is for somebody of the side that did not write it. */
function isAcross(recipient: string, { side, home, others }: NoteSurroundings): boolean {
  return side === "HOME" ? others.has(recipient) : home.has(recipient);
}

/** Who is of another organization is verified by its readers: only they can know that organization's word. */
async function checkSignature(part: SealedPart, { signing }: NoteSurroundings): Promise<Problem[]> {
  if (signing === undefined) return [];
  return (await isSignedBy(signing, part.signature, signedBytesOf(part))) ? [] : [notSigned];
}

const twice = "This reader stands in the list already.";
const noReader = "They take no part in this introduction. Seal it for people who are named in it.";
const otherKey = "They do not use this key. Read their keys again, and seal it for those in use.";

const wrongLength = problem(
  "TOO_LONG",
  ["part", "ciphertext"],
  "A note has 1 or 4 KiB once it is padded: 4,092 bytes of text at most. Say it in fewer words, or in two notes.",
);

const nobodyAcross = problem(
  "REQUIRED",
  ["part", "wraps"],
  "Seal it for somebody of the other side: without a reader there nobody learns of it.",
);

const notSigned = problem(
  "SIGNATURE_REFUSED",
  ["part", "signature"],
  "Your signing key did not sign this. Open your keys again, and seal it anew.",
);
