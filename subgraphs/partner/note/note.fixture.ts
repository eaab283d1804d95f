import { randomUUID } from "node:crypto";
import { z } from "zod";
import { utf8 } from "#shared/seal/bytes.ts";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import type { SealContext } from "#shared/seal/seal-context.ts";
import { sealPart } from "#shared/seal/seal-part.ts";
import type { Actor } from "../context.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { endPersonKey } from "../person-key/end-person-key.ts";
import { keepPersonKey } from "../person-key/keep-person-key.ts";
import { newPersonKey } from "../person-key/person-key.fixture.ts";
import { noteContext } from "./check-note.ts";

/** Somebody with keys that their organization keeps. */
export type Sealer = { id: string; holder: KeyHolder };

/** New keys of somebody at their own desk; those before are ended. */
export async function newSealer(desk: PartnerDesk, as: Actor): Promise<Sealer> {
  const { organization } = desk;
  const id = as.kind === "person" ? as.id : "";
  const { holder, input } = await newPersonKey(id);
  await endPersonKey(desk.context(as), { organization, idempotencyKey: randomUUID() });
  const kept = await keepPersonKey(desk.context(as), { organization, input, idempotencyKey: randomUUID() });
  if (!kept.ok) throw new Error("the keys were not kept");
  return { id, holder };
}

export type Sealing = {
  introduction: string;
  number?: number;
  from: Sealer;
  to: readonly Sealer[];
  text?: string;
  changed?: Partial<SealContext>;
};

/** A note as a page would seal it. */
export async function sealNote({ introduction, number = 1, from, to, text = "Call me.", changed = {} }: Sealing) {
  const context = { ...noteContext({ introduction, number, sender: from.id }), ...changed };
  const readers = to.map(({ id, holder }) => ({ id, sealing: holder.publicKeys.sealing }));
  return JSON.stringify(await sealPart({ context, content: utf8(text), readers }, from.holder));
}

const note = z.looseObject({
  number: z.number(),
  side: z.string(),
  sender: z.string(),
  readers: z.array(z.object({ person: z.string(), seenAt: z.string().nullable() })),
});
const payload = z.object({
  note: note.nullable(),
  part: z.string().nullable(),
  problems: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
});

const texts = {
  writeNote: `mutation ($introduction: ID!, $part: String!, $key: ID!) {
    done: writeNote(introduction: $introduction, part: $part, idempotencyKey: $key)`,
  takeNote: `mutation ($introduction: ID!, $number: Int!, $key: ID!) {
    done: takeNote(introduction: $introduction, number: $number, idempotencyKey: $key)`,
} as const;

/** Gives a command on notes. @returns what it came to; of problems `CODE at.the.place` */
export async function giveNote(
  { desk, as }: { desk: PartnerDesk; as: Actor },
  name: keyof typeof texts,
  given: Record<string, unknown>,
) {
  const shape = "{ note { number side sender name readers { person seenAt } } part problems { code path } } }";
  const result = await desk.ask(as, `${texts[name]} ${shape}`, { key: randomUUID(), ...given });
  const { done } = z.object({ data: z.object({ done: payload }) }).parse(result).data;
  return { ...done, problems: done.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim()) };
}

const listed = z.object({ notes: z.array(note), people: z.array(z.object({ id: z.string(), side: z.string() })) });
const answer = z.object({ data: z.object({ introduction: listed.nullable() }) });

/** The notes of an introduction and who takes part, as somebody sees it; null when it is nothing to them. */
export async function readNotes({ desk, as }: { desk: PartnerDesk; as: Actor }, introduction: string) {
  const query = `query ($introduction: ID!) { introduction(id: $introduction) { people { id side }
    notes { number side sender name readers { person seenAt } } } }`;
  return answer.parse(await desk.ask(as, query, { introduction })).data.introduction;
}
