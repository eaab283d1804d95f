import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { Responder } from "./responder.entity.ts";

function heldAndTakingPart(heldBy: string) {
  return { heldBy, state: { $ne: "RETIRED" } } as const;
}

/** How many responders that are not retired a person looks after. */
export async function countOpenRespondersHeldBy(em: EntityManager, personId: string): Promise<number> {
  return em.count(Responder, heldAndTakingPart(personId));
}

/** Hands the responders that one person looks after to another; returns their ids. Call it in a transaction. */
export async function moveOpenResponders(
  em: EntityManager,
  { from, to }: { from: string; to: string },
): Promise<string[]> {
  const held = await em.find(Responder, heldAndTakingPart(from), { fields: ["id"] });
  await em.nativeUpdate(Responder, heldAndTakingPart(from), { heldBy: to });
  return held.map((responder) => responder.id);
}

/** Those of these responders, at most 1,000, that take part and that a person looks after. */
export async function respondersHeldAmong(sql: Sql, person: string, ids: readonly string[]): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    "select id from responder where held_by = $1 and id = any($2) and state <> 'RETIRED'",
    [person, ids],
  );
  return rows.map(({ id }) => id);
}
