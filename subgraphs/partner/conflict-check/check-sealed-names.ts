import { type Problem, problem } from "#shared/errors/problem.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { isSignedBy } from "#shared/seal/key-holder.ts";
import { type SealedPart, sealedPart, signedBytesOf } from "#shared/seal/sealed-part.ts";
import type { CommandScope } from "../command/run-command.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { newestKeysOf } from "../person-key/person-key.store.ts";
import { mayNamesGo } from "./conflict-permission.ts";

/** Which part of an introduction names are, and for what. */
export const namesPart = "NAMES";
export const namesPurpose = "CONFLICT_CHECK";

/** 16 KiB of content, as it is padded: some two hundred names. */
const maxCiphertextLength = 22_000;
const maxPartLength = 40_000;

/** The part as a page's library writes it, in JSON; `undefined` for what has not its form. */
export function readSealedNames(text: string): SealedPart | undefined {
  if (text.length > maxPartLength) return undefined;
  return sealedPart.safeParse(parseJson(text)).data;
}

/** Everything that is wrong with names that were sealed: for what, under which permission, for whom, by whom. */
export async function checkSealedNames(
  scope: CommandScope,
  introduction: Introduction,
  part: SealedPart,
): Promise<Problem[]> {
  const { context, ciphertext } = part;
  const readers = part.wraps.map(({ recipient }) => recipient);
  const { need, organization, conflict } = introduction;
  const isFor = readers.every((id) => conflict.checkers.some((one) => one.id === id));
  const isOnce = new Set(readers).size === readers.length;
  const going = { need, organization, people: readers, permission: context.grant, now: scope.now };
  return [
    ...(isAbout(scope, introduction, part) ? [] : [otherContext(conflict.namesVersion + 1)]),
    ...(isFor && isOnce ? [] : [otherReaders]),
    ...((await mayNamesGo(scope.sql, going)) ? [] : [notAllowed]),
    ...((await isSignedByOwn(scope, part)) ? [] : [notSigned]),
    ...(ciphertext.length > maxCiphertextLength ? [tooLong] : []),
  ];
}

function isAbout({ actor }: CommandScope, { id, conflict }: Introduction, { context }: SealedPart): boolean {
  const { subject, part, purpose, sender, version } = context;
  const isNames = subject === id && part === namesPart && purpose === namesPurpose;
  return isNames && sender === actor.id && version === conflict.namesVersion + 1;
}

/** By the key that whoever gives the command has in use. */
async function isSignedByOwn({ sql, actor }: CommandScope, part: SealedPart): Promise<boolean> {
  const [newest] = await newestKeysOf(sql, actor.id);
  if (newest?.endedAt !== null) return false;
  return isSignedBy(newest.signing, part.signature, signedBytesOf(part));
}

export const notSealed = problem(
  "MALFORMED",
  ["part"],
  "Give the part as the product's library seals it, as JSON. Names in clear are never sent.",
);

function otherContext(version: number): Problem {
  const sentence = `Seal it for this introduction, as part ${namesPart} of version ${version}, for ${namesPurpose}, by yourself.`;
  return problem("MALFORMED", ["part", "context"], sentence);
}

const otherReaders = problem(
  "NOT_ALLOWED",
  ["part", "wraps"],
  "Names are sealed for the checkers of the responder's organization, each once, and for nobody else.",
);

const notAllowed = problem(
  "NOT_ALLOWED",
  ["part", "context", "grant"],
  "No living permission for the conflict check names this organization and each of these people. Ask the survivor, record it (recordPermission), and seal under it.",
);

const notSigned = problem(
  "SIGNATURE_REFUSED",
  ["part", "signature"],
  "This is not signed by the key that you have in use. Seal it again with your own keys.",
);

const tooLong = problem("TOO_LONG", ["part"], "Names take at most 16 KiB. Leave out what is no name.");
