import { LockMode } from "@mikro-orm/core";
import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { PageRequest } from "../graph/page.ts";
import type { ResponderState } from "./responder.codes.ts";
import { Responder } from "./responder.entity.ts";
import type { ResponderDraft, ResponderRow } from "./responder-draft.ts";

const inserting = 500;

/**
 * The responders that have one of these ids (at most 1,000), to be looked at; what does not exist is left out. Plain
 * SQL: the whole network reads these rows all the time, and nobody changes what they read.
 */
export async function responderRows(sql: Sql, ids: readonly string[]): Promise<ResponderRow[]> {
  return sql.query<ResponderRow>(`${selectRows} where id = any($1)`, [ids]);
}

/** Of the same, those that the network may know of. */
export async function approvedResponderRows(sql: Sql, ids: readonly string[]): Promise<ResponderRow[]> {
  return sql.query<ResponderRow>(`${selectRows} where id = any($1) and ${isShownToOthers}`, [ids]);
}

const isShownToOthers = "state = 'APPROVED' and not is_suspended and not is_held";

const selectRows = `
select id, name, profession, issues, help, languages, admissions, is_remote as "isRemote", cost,
  free_places as "freePlaces", is_paused as "isPaused", paused_until as "pausedUntil", is_suspended as "isSuspended", is_held as "isHeld",
  confirmed_on::text as "confirmedOn", traits, is_trained as "isTrained", is_mentor as "isMentor",
  is_sponsored as "isSponsored", supervisor, state, held_by as "heldBy",
  approved_by as "approvedBy"
from responder`;

/** One responder, locked until the transaction ends. */
export async function lockResponder(em: EntityManager, id: string): Promise<Responder | undefined> {
  const responder = await em.findOne(Responder, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return responder ?? undefined;
}

export async function responderById(em: EntityManager, id: string): Promise<Responder | undefined> {
  return (await em.findOne(Responder, { id })) ?? undefined;
}

/**
 * Whom an absence changes: those whom this person looks after and who do not pause as long as they are to, but for a
 * pause by hand; and whoever pauses for an absence that is over, whoever looks after them meanwhile. Nobody else is
 * locked for it. `until`: null when nobody is away; until then `profiles` pause. In the order in which they are locked.
 */
export async function respondersOfAbsence(
  sql: Sql,
  person: string,
  { until, profiles, now }: { until: Date | null; profiles: readonly string[]; now: Date },
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select id from responder where state <> 'RETIRED' and (paused_until <= $3 or held_by = $1
       and (not is_paused or paused_until is not null)
         and paused_until is distinct from case when id = any($4) then $2::timestamptz end) order by id`,
    [person, until, now, profiles],
  );
  return rows.map(({ id }) => id);
}

/** Who is not as the operators say: those of these ids who are not held yet, and whoever is held and not among them. */
export async function respondersHeldOtherwise(sql: Sql, held: readonly string[]): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    "select id from responder where (id = any($1) and not is_held) or (is_held and id <> all($1)) order by id",
    [held],
  );
  return rows.map(({ id }) => id);
}

/** By name, one more than asked for, to tell whether there are more. */
export async function respondersByName(
  em: EntityManager,
  page: PageRequest<[name: string, id: string]>,
  { states, heldBy }: { states: readonly ResponderState[]; heldBy: string | null | undefined },
): Promise<Responder[]> {
  const [name, id] = page.after ?? [];
  const beyond = name === undefined || id === undefined ? {} : { $or: beyondName(name, id) };
  return em.find(
    Responder,
    { ...beyond, state: { $in: [...states] }, ...(heldBy ? { heldBy } : {}) },
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
