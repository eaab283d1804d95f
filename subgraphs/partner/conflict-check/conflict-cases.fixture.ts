import { randomUUID } from "node:crypto";
import { utf8 } from "#shared/seal/bytes.ts";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import { sealPart } from "#shared/seal/seal-part.ts";
import { postIssues, represented } from "../introduction/introduction.fixture.ts";
import { carryAll, give } from "../introduction/two-desks.fixture.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { recordAllowed } from "../permission/permission.fixture.ts";
import { keepPersonKey } from "../person-key/keep-person-key.ts";
import { newPersonKey } from "../person-key/person-key.fixture.ts";
import { replacePersonKey } from "../person-key/replace-person-key.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { allowsNames, blind, check, readList, survivor } from "./conflict-check.fixture.ts";

type Case = { types: Record<string, string>; ready(desk: PartnerDesk): Promise<Record<string, unknown>> };

/** Keys of the coordinator, who asks and checks both: other ones when they have some. */
async function ownKeys(desk: PartnerDesk): Promise<KeyHolder> {
  const { organization } = desk;
  const { holder, input } = await newPersonKey(desk.people.coordinator);
  const given = { organization, input, idempotencyKey: randomUUID() };
  const kept = await keepPersonKey(desk.context(desk.coordinator), given);
  if (!kept.ok) await replacePersonKey(desk.context(desk.coordinator), { ...given, idempotencyKey: randomUUID() });
  return holder;
}

/** One organization on both sides, that looks for conflicts so; both are willing, and the survivor allows it. */
async function checked(desk: PartnerDesk, way: "SEALED_NAMES" | "BLIND") {
  const holder = await ownKeys(desk);
  const { organization, people } = desk;
  await readList(desk, survivor);
  const as = { desk, as: desk.coordinator };
  await check(as, "setConflictCheck", { organization, way, checkers: [people.coordinator] });
  for (const table of ["inbox_sender", "outbox"]) await desk.database.pool.query(`delete from ${table}`);
  const { need, issues } = await postIssues(desk, [represented]);
  const input = { responders: [await addApproved(desk)], issues };
  const { introductions } = await give(as, "requestHelp", { need, input });
  const introduction = introductions[0]?.id ?? "";
  await carryAll({ home: desk, other: desk, positions: new Map(), close: desk.close });
  await give(as, "answerRequest", { introduction, input: { willing: true } });
  const grant = await recordAllowed(desk, need, allowsNames(organization, [people.coordinator]));
  return { introduction, grant, holder };
}

async function readyToSeal(desk: PartnerDesk) {
  const { introduction, grant, holder } = await checked(desk, "SEALED_NAMES");
  const sender = desk.people.coordinator;
  const context = { subject: introduction, grant, part: "NAMES", version: 1, sender, purpose: "CONFLICT_CHECK" };
  const readers = [{ id: sender, sealing: holder.publicKeys.sealing }];
  const part = JSON.stringify(await sealPart({ context, content: utf8(survivor), readers }, holder));
  return { introduction, part };
}

async function readyToAsk(desk: PartnerDesk) {
  const { introduction } = await checked(desk, "BLIND");
  return { introduction, blinded: blind([survivor]).blinded };
}

const one = { introduction: "ID!" };

/** Of one organization that stands on both sides, given by its coordinator. */
export const conflictCases: Readonly<Record<string, Case>> = {
  setConflictCheck: {
    types: { organization: "ID!", way: "ConflictWay!", checkers: "[ID!]!" },
    ready: async (desk) => {
      await ownKeys(desk);
      return { organization: desk.organization, way: "SEALED_NAMES", checkers: [desk.people.coordinator] };
    },
  },
  clearConflictList: {
    types: { organization: "ID!" },
    ready: async (desk) => {
      await readList(desk, survivor);
      return { organization: desk.organization };
    },
  },
  sealNames: { types: { ...one, part: "String!" }, ready: readyToSeal },
  takeNames: {
    types: one,
    ready: async (desk) => {
      const { introduction, part } = await readyToSeal(desk);
      await check({ desk, as: desk.coordinator }, "sealNames", { introduction, part });
      return { introduction };
    },
  },
  askBlindly: { types: { ...one, blinded: "[String!]!" }, ready: readyToAsk },
  reportBlindly: {
    types: { ...one, outcome: "BlindOutcome!" },
    ready: async (desk) => {
      const { introduction } = await readyToAsk(desk);
      return { introduction, outcome: "ASK_A_HUMAN" };
    },
  },
};
