import { randomUUID } from "node:crypto";
import { z } from "zod";
import { utf8 } from "#shared/seal/bytes.ts";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import { type Reader, sealPart } from "#shared/seal/seal-part.ts";
import { type SealedPart, sealedPart } from "#shared/seal/sealed-part.ts";
import type { Actor } from "../context.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { keepPersonKey } from "../person-key/keep-person-key.ts";
import { newPersonKey } from "../person-key/person-key.fixture.ts";

/** Somebody at work, by their id and with their keys. */
export type Keyed = { id: string; holder: KeyHolder };

/** Makes somebody's keys and has their organization keep them. */
export async function keyed(desk: PartnerDesk, actor: Actor): Promise<Keyed> {
  const id = actor.kind === "person" ? actor.id : "";
  const { holder, input } = await newPersonKey(id);
  const given = { organization: desk.organization, input, idempotencyKey: randomUUID() };
  const kept = await keepPersonKey(desk.context(actor), given);
  if (!kept.ok) throw new Error(`no keys: ${JSON.stringify(kept.problems)}`);
  return { id, holder };
}

export function asReader({ id, holder }: Keyed): Reader {
  return { id, sealing: holder.publicKeys.sealing };
}

export type ToSeal = {
  need: string;
  section?: string;
  piece?: number;
  version?: number;
  grant?: string;
  text?: string;
  by: Keyed;
  readers: readonly Reader[];
};

/** A part as its page would seal it. */
export function sealed(toSeal: ToSeal): Promise<SealedPart> {
  const { need, section = "SAFE_CONTACT", piece = 1, version = 1, grant = "home", by, text = "on Tuesdays" } = toSeal;
  const about = { subject: need, grant, part: `${section}/${piece}`, version, sender: by.id, purpose: "CASE_FILE" };
  return sealPart({ context: about, content: utf8(text), readers: toSeal.readers }, by.holder);
}

/** Everything that is needed to open it, but the keys. */
export function expectedOf({ context }: SealedPart, sender: Keyed) {
  return { context, senderSigning: sender.holder.publicKeys.signing };
}

export const types = {
  keepRecoveryKey: { need: "ID!", sealing: "String!" },
  sealSection: { need: "ID!", input: "SealSectionInput!" },
  takeSection: { need: "ID!", section: "CaseSection!", piece: "Int!", version: "Int" },
  confirmOpened: { need: "ID!", section: "CaseSection!", piece: "Int!", version: "Int!" },
} as const;
export type CaseCommand = keyof typeof types;

const payload = z.object({
  version: z.number().nullish(),
  part: z.string().nullish(),
  problems: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
});

export type By = { desk: PartnerDesk; as: Actor; key?: string };

/** Gives a command. @returns what was handed out, and of problems `CODE at.the.place` */
export async function give({ desk, as, key = randomUUID() }: By, name: CaseCommand, given: Record<string, unknown>) {
  const forms = Object.entries(types[name]);
  const declared = forms.map(([argument, type]) => `$${argument}: ${type}`).join(", ");
  const passed = forms.map(([argument]) => `${argument}: $${argument}`).join(", ");
  const selection = name === "takeSection" ? "version part" : "";
  const text = `mutation (${declared}, $key: ID!) { done: ${name}(${passed}, idempotencyKey: $key) {
    ${selection} problems { code path } } }`;
  const { done } = z
    .object({ data: z.object({ done: payload }) })
    .parse(await desk.ask(as, text, { ...given, key })).data;
  const problems = done.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
  const part = done.part === null || done.part === undefined ? undefined : sealedPart.parse(JSON.parse(done.part));
  return { version: done.version ?? undefined, part, problems };
}

/** Seals a section and gives it. @returns what was sealed */
export async function sealAt(by: By, toSeal: ToSeal): Promise<SealedPart> {
  const { need, section = "SAFE_CONTACT", piece = 1 } = toSeal;
  const part = await sealed(toSeal);
  const { problems } = await give(by, "sealSection", { need, input: { section, piece, part: JSON.stringify(part) } });
  if (problems.length > 0) throw new Error(`not sealed: ${problems.join(", ")}`);
  return part;
}

const section = z.looseObject({
  section: z.string(),
  piece: z.number(),
  version: z.number(),
  mustBeSealedAnew: z.boolean(),
  receipts: z.array(z.looseObject({ reader: z.string(), kind: z.string() })),
});
const caseFile = z.looseObject({ sections: z.array(section) }).nullable();

const shown = `caseFile { id recoveryKey sections { section piece version permissionId sealedBy readers mustBeSealedAnew
  receipts { reader kind } } }`;

/** What somebody sees of a case file through an introduction. */
export async function throughIntroduction({ desk, as }: By, id: string) {
  const answer = await desk.ask(as, `query ($id: ID!) { introduction(id: $id) { ${shown} } }`, { id });
  const read = z.object({ data: z.object({ introduction: z.object({ caseFile }).nullable() }) }).parse(answer);
  return read.data.introduction?.caseFile ?? undefined;
}

/** What the home sees. */
export async function atHome({ desk, as }: By, id: string) {
  const answer = await desk.ask(as, `query ($id: ID!) { need(id: $id) { ${shown} } }`, { id });
  const read = z.object({ data: z.object({ need: z.object({ caseFile }).nullable() }) }).parse(answer);
  return read.data.need?.caseFile ?? undefined;
}
