import { type Problem, problem } from "#shared/errors/problem.ts";
import { type SealedPart, sealedPart } from "#shared/seal/sealed-part.ts";
import type { Section } from "../permission/permission.codes.ts";
import { casePurpose, maxPieces, partName } from "./case-file.codes.ts";

export type SealSectionFields = { section: Section; piece: number; part: string };

/** What the context of a part must say, as the home knows it. */
export type Sealing = { need: string; section: Section; piece: number; version: number; sender: string };

const at = ["input", "part"];

/** A sealed part as its page wrote it. */
export function readSealed(text: string): SealedPart | undefined {
  try {
    return sealedPart.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether a part says of itself what it is: which need, section and piece, which version, sealed by whom, for what. */
export function checkContext({ context }: SealedPart, sealing: Sealing): Problem[] {
  const { need, section, piece, version, sender } = sealing;
  const told = (field: string, message: string) => problem("MALFORMED", [...at, "context", field], message);
  const isOlder = context.version < version;
  return [
    ...(context.subject === need ? [] : [told("subject", "It was sealed for another need. Seal it for this one.")]),
    ...(context.part === partName(section, piece)
      ? []
      : [told("part", `It was sealed as ${context.part}. Seal it as ${partName(section, piece)}.`)]),
    ...(context.sender === sender
      ? []
      : [told("sender", "Somebody else has sealed it. Give what you sealed yourself.")]),
    ...(context.purpose === casePurpose ? [] : [told("purpose", `Seal it for the purpose ${casePurpose}.`)]),
    ...(isOlder ? [problem("OLDER_VERSION", [...at, "context", "version"], nextVersion(version))] : []),
    ...(context.version > version ? [told("version", nextVersion(version))] : []),
  ];
}

export function checkPiece(piece: number): Problem[] {
  const isPiece = Number.isInteger(piece) && piece >= 1 && piece <= maxPieces;
  return isPiece ? [] : [problem("MALFORMED", ["input", "piece"], `A section has pieces 1 to ${maxPieces}.`)];
}

function nextVersion(version: number): string {
  return `The next version of this is ${version}. Look at the newest, and seal yours as version ${version}.`;
}

export const notSealed = problem(
  "MALFORMED",
  at,
  "Give the sealed part as JSON, just as it was sealed. Pages of the product make it.",
);

export const notSigned = problem(
  "SIGNATURE_REFUSED",
  [...at, "signature"],
  "This was not signed by the key that you use now, or was changed since. Open your keys, and seal it again.",
);
