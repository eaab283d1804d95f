import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Blinding, blindInputs, finalizeInputs } from "#shared/blind/blind-inputs.ts";
import { isAnyListed } from "#shared/blind/keyed-list.ts";
import { nameInput } from "#shared/blind/name-input.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { nameKeys } from "#shared/names/name-keys.ts";
import { fromBase64url, toBase64url, utf8 } from "#shared/seal/bytes.ts";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import { currentKeys, openKeyStatement } from "#shared/seal/key-statement.ts";
import { openPart } from "#shared/seal/open-part.ts";
import { sealPart } from "#shared/seal/seal-part.ts";
import { sealedPart } from "#shared/seal/sealed-part.ts";
import type { Actor } from "../context.ts";
import { type Started, startRequest } from "../introduction/introduction.fixture.ts";
import { carryAll, give, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import { now, type PartnerDesk } from "../partner.fixture.ts";
import { recordAllowed } from "../permission/permission.fixture.ts";
import { keepPersonKey } from "../person-key/keep-person-key.ts";
import { newPersonKey } from "../person-key/person-key.fixture.ts";
import { type AnswerParts, answerNext } from "./answer-requests.ts";
import type { ConflictWay } from "./conflict-check.codes.ts";
import { keepNameList } from "./keep-name-list.ts";
import { readNameList } from "./read-name-list.ts";

const log = createLogger("partner", "silent");

/** Of a survivor and of somebody on the other side: they stand nowhere but in what is sealed, or on paper. */
export const survivor = "Zephyrine Quillfeather";
export const otherSide = "Bartholomew Oxenstierna";
/** No text of any database may hold one of these. */
export const canaries = ["zephyrin", "quillfeather", "barthol", "oxenstiern"];

const forms = {
  setConflictCheck: { organization: "ID!", way: "ConflictWay!", checkers: "[ID!]!" },
  clearConflictList: { organization: "ID!" },
  sealNames: { introduction: "ID!", part: "String!" },
  takeNames: { introduction: "ID!" },
  askBlindly: { introduction: "ID!", blinded: "[String!]!" },
  reportBlindly: { introduction: "ID!", outcome: "BlindOutcome!" },
} as const;
export type CheckCommand = keyof typeof forms;

const done = z.object({
  names: z.string().nullish(),
  problems: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
});

type By = { desk: PartnerDesk; as: Actor };

/** Gives a command of the conflict check. @returns its problems as `CODE at.the.place`, and names that were handed out */
export async function check({ desk, as }: By, name: CheckCommand, given: Record<string, unknown>) {
  const types = Object.entries({ ...forms[name], idempotencyKey: "ID!" });
  const declared = types.map(([argument, type]) => `$${argument}: ${type}`).join(", ");
  const passed = types.map(([argument]) => `${argument}: $${argument}`).join(", ");
  const names = name === "takeNames" ? "names" : "";
  const text = `mutation (${declared}) { done: ${name}(${passed}) { ${names} problems { code path } } }`;
  const answered = await desk.ask(as, text, { idempotencyKey: randomUUID(), ...given });
  const told = z.object({ data: z.object({ done }) }).parse(answered).data.done;
  const problems = told.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
  return { names: told.names ?? undefined, problems };
}

/** Keys of somebody, kept by their organization. */
export async function keysOf(desk: PartnerDesk, as: Actor): Promise<KeyHolder> {
  const { holder, input } = await newPersonKey("id" in as ? as.id : "");
  const { organization } = desk;
  const kept = await keepPersonKey(desk.context(as), { organization, input, idempotencyKey: randomUUID() });
  if (!kept.ok) throw new Error(`keys were not kept: ${JSON.stringify(kept.problems)}`);
  return holder;
}

/** The other desk looks for conflicts so; home has been told. */
export async function lookBy(desks: TwoDesks, way: ConflictWay, checkers: readonly string[]): Promise<void> {
  const { other } = desks;
  const given = { organization: other.organization, way, checkers };
  const { problems } = await check({ desk: other, as: other.coordinator }, "setConflictCheck", given);
  if (problems.length > 0) throw new Error(`not set: ${problems.join(", ")}`);
  await carryAll(desks);
}

/** A request to which both sides are willing: a conflict is to be looked for. */
export async function startChecked(desks: TwoDesks): Promise<Started> {
  const started = await startRequest(desks);
  const given = { introduction: started.introduction, input: { willing: true } };
  const { problems } = await give({ desk: desks.home, as: started.lawyer }, "answerRequest", given);
  if (problems.length > 0) throw new Error(`not willing: ${problems.join(", ")}`);
  await carryAll(desks);
  return started;
}

const explained = { givenBy: "SURVIVOR", language: "en", hasInterpreter: false, isTranslationReviewed: true };

/** A permission for names to go to these people of an organization. */
export function allowsNames(organization: string, people: readonly string[]) {
  return { purpose: "CONFLICT_CHECK", organization, people, ...explained, agreed: true };
}

/** The survivor allows names to go to these people of the other organization. */
export function allow({ home, other }: TwoDesks, need: string, people: readonly string[]): Promise<string> {
  return recordAllowed(home, need, allowsNames(other.organization, people));
}

const standing = z.object({
  nextStep: z.string(),
  nextSide: z.string(),
  answerBy: z.string().nullable(),
  conflictWay: z.string(),
  conflictCheckers: z.array(z.object({ id: z.string(), name: z.string() })),
  conflictNames: z.object({ version: z.number(), readerIds: z.array(z.string()), takenAt: z.string().nullable() }),
  blindState: z.string().nullable(),
  steps: z.array(z.object({ kind: z.string(), code: z.string().nullable() })),
  blindAnswer: z
    .object({ publicKey: z.string(), evaluated: z.array(z.string()), proof: z.string(), chunks: z.number() })
    .nullable(),
});

const read = `query ($id: ID!) { introduction(id: $id) { nextStep nextSide answerBy conflictWay
  conflictCheckers { id name } conflictNames { version readerIds takenAt } blindState
  steps { kind code } blindAnswer { publicKey evaluated proof chunks } } }`;

/** What somebody sees of how a conflict is looked for. */
export async function lookAt(desk: PartnerDesk, as: Actor, id: string) {
  const answered = await desk.ask(as, read, { id });
  return z.object({ data: z.object({ introduction: standing }) }).parse(answered).data.introduction;
}

export type Sealing = {
  introduction: string;
  grant: string;
  names: readonly string[];
  readers: readonly string[];
  version?: number;
};

/** What the page of home's advocate does: it asks for the keys of each checker, verifies them and seals. */
export async function sealedFor({ home, other }: TwoDesks, holder: KeyHolder, sealing: Sealing): Promise<string> {
  const { introduction: subject, grant, names, version = 1 } = sealing;
  const readers = await Promise.all(
    sealing.readers.map(async (id) => {
      const query = "query ($id: ID!) { personKeys(person: $id) { statement } }";
      const told = await other.ask(home.advocate, query, { id });
      const form = z.object({ data: z.object({ personKeys: z.object({ statement: z.string() }) }) });
      const { statement } = form.parse(told).data.personKeys;
      const { kty, crv, x } = other.signingKey;
      const question = { person: id, party: other.organization, now, maxAgeMs: 60_000 };
      const opened = await openKeyStatement(statement, { ...question, partyKeys: [{ kty, crv, x }] });
      const keys = opened.ok ? currentKeys(opened.claims) : undefined;
      if (!keys) throw new Error("the checker's keys are not stated");
      return { id, sealing: keys.sealing };
    }),
  );
  const sender = "id" in home.advocate ? home.advocate.id : "";
  const context = { subject, grant, part: "NAMES", version, sender, purpose: "CONFLICT_CHECK" };
  return JSON.stringify(await sealPart({ context, content: utf8(names.join("\n")), readers }, holder));
}

/** What a checker's page does with names that were taken. @returns the names; undefined when they do not open */
export async function opened(
  text: string,
  reader: { id: string; holder: KeyHolder },
  sender: KeyHolder,
): Promise<string[] | undefined> {
  const { context } = sealedPart.parse(JSON.parse(text));
  const { publicKeys, sealingKey } = reader.holder;
  const opener = { id: reader.id, sealing: publicKeys.sealing, sealingKey };
  const result = await openPart(JSON.parse(text), opener, { context, senderSigning: sender.publicKeys.signing });
  return result.ok ? new TextDecoder().decode(result.content).split("\n") : undefined;
}

/** What a page asks of names, and keeps to itself. */
export function blind(names: readonly string[]): { blinding: Blinding; blinded: string[] } {
  const blinding = blindInputs(names.flatMap(nameKeys).map(nameInput));
  return { blinding, blinded: blinding.blinded.map(toBase64url) };
}

/** The other organization's own list, as its command line reads it. */
export async function readList({ organization, database: { orm } }: PartnerDesk, text: string): Promise<void> {
  await keepNameList({ organization, orm, clock: () => now }, await readNameList(Buffer.from(text)));
}

/** A blind question, asked under a permission that names whoever would look. */
export async function askAbout(desks: TwoDesks, names: readonly string[]) {
  const { home, other } = desks;
  const started = await startChecked(desks);
  const { introduction, need } = started;
  const permission = await allow(desks, need, [other.people.responder]);
  const { blinding, blinded } = blind(names);
  const { problems } = await check({ desk: home, as: home.advocate }, "askBlindly", { introduction, blinded });
  if (problems.length > 0) throw new Error(`not asked: ${problems.join(", ")}`);
  return { ...started, permission, blinding, blinded };
}

/** The background work of the other desk, until nobody waits; home hears of it. */
export async function answerAll(
  desks: TwoDesks,
  { compute, isCarried = true }: { compute?: AnswerParts["compute"]; isCarried?: boolean } = {},
): Promise<void> {
  const { organization, database } = desks.other;
  const parts = { organization, orm: database.orm, pool: database.pool, clock: () => now, log };
  while (await answerNext({ ...parts, ...(compute ? { compute } : {}) }));
  if (isCarried) await carryAll(desks);
}

/** What the page of whoever asked does with the answer: verify, take the blinding off, compare. */
export async function compare({ home }: TwoDesks, introduction: string, blinding: Blinding) {
  const { blindAnswer } = await lookAt(home, home.advocate, introduction);
  if (!blindAnswer) throw new Error("there is no answer");
  const chunks = Array.from({ length: blindAnswer.chunks }, (_, at) => `c${at}: list(chunk: ${at})`).join(" ");
  const query = `query ($id: ID!) { introduction(id: $id) { blindAnswer { ${chunks} } } }`;
  const told = await home.ask(home.advocate, query, { id: introduction });
  const form = z.object({ blindAnswer: z.record(z.string(), z.string()) });
  const { introduction: found } = z.object({ data: z.object({ introduction: form }) }).parse(told).data;
  const list = Object.values(found.blindAnswer).flatMap(entriesOf);
  const evaluated = blindAnswer.evaluated.map(bytesOf);
  const answer = { evaluated, proof: bytesOf(blindAnswer.proof) };
  const finalized = finalizeInputs(blinding, answer, bytesOf(blindAnswer.publicKey));
  if (!finalized.ok) return "NOT_PROVEN";
  return isAnyListed(finalized.outputs, list) ? "ASK_A_HUMAN" : "NONE_FOUND";
}

function entriesOf(chunk: string): Uint8Array[] {
  const bytes = bytesOf(chunk);
  return Array.from({ length: bytes.length / 32 }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));
}

function bytesOf(text: string): Uint8Array {
  const bytes = fromBase64url(text);
  if (!bytes) throw new Error("not base64url");
  return bytes;
}

/** Every table of a database as text, in lower case: what must not rest there is searched for in it. */
export async function allTextOf({ database }: PartnerDesk): Promise<string> {
  const tables = await database.pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await database.pool.query<{ whole: string | null }>(
        `select string_agg(t::text, ' ') as whole from "${name}" t`,
      );
      return row?.whole ?? "";
    }),
  );
  return texts.join("\n").toLowerCase();
}
