import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "../database/entity-manager.ts";
import type { PageRequest } from "../graph/page.ts";
import type { ResponderState } from "./responder.codes.ts";
import { Responder } from "./responder.entity.ts";
import type { ResponderDraft } from "./responder-draft.ts";

const inserting = 500;

/** The responders that have one of these ids (at most 1,000); what does not exist is left out. */
export async function respondersByIds(em: EntityManager, ids: readonly string[]): Promise<Responder[]> {
  return em.find(Responder, { id: { $in: [...ids] } }, { refresh: true });
}

/** One responder, locked until the transaction ends. */
export async function lockResponder(em: EntityManager, id: string): Promise<Responder | undefined> {
  const responder = await em.findOne(Responder, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return responder ?? undefined;
}

export async function responderById(em: EntityManager, id: string): Promise<Responder | undefined> {
  return (await em.findOne(Responder, { id })) ?? undefined;
}

/** By name, one more than asked for, to tell whether there are more. */
export async function respondersByName(
  em: EntityManager,
  page: PageRequest<[name: string, id: string]>,
  states: readonly ResponderState[],
): Promise<Responder[]> {
  const [name, id] = page.after ?? [];
  const beyond = name === undefined || id === undefined ? {} : { $or: beyondName(name, id) };
  return em.find(
    Responder,
    { ...beyond, state: { $in: [...states] } },
    {
      orderBy: { name: "asc", id: "asc" },
      limit: page.first + 1,
    },
  );
}

function beyondName(name: string, id: string) {
  return [{ name: { $gt: name } }, { name, id: { $gt: id } }];
}

/** Writes new responders, also many at once. Their cards are the caller's business. */
export async function insertResponders(em: EntityManager, drafts: readonly ResponderDraft[]): Promise<void> {
  for (let start = 0; start < drafts.length; start += inserting) {
    await em.insertMany(Responder, drafts.slice(start, start + inserting));
  }
}

/** Whether somebody who takes part works under this responder. */
export async function hasStudents(em: EntityManager, id: string): Promise<boolean> {
  return (await em.count(Responder, { supervisor: id, profession: "STUDENT", state: { $ne: "RETIRED" } })) > 0;
}
