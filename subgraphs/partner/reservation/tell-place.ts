import type { Sql } from "#shared/database/sql.ts";
import { tellPeer } from "../peer/tell-peer.ts";
import { nameOfPerson } from "../person/name-of-person.ts";
import { usedReservationsWith } from "./reservation.store.ts";

const types = {
  RESERVED: "org.alight.place.reserved.v1",
  CONFIRMED: "org.alight.place.confirmed.v1",
  RELEASED: "org.alight.place.released.v1",
} as const;

/** A reservation, the introduction it is for, who holds that, and who made it. */
export type ToldPlace = { id: string; introduction: string; home: string; by: string | null };

/** Tells the home what became of a place. */
export async function tellPlace({ sql }: { sql: Sql }, place: ToldPlace, word: keyof typeof types): Promise<void> {
  const { id, introduction, home, by } = place;
  const name = by === null ? null : await nameOfPerson(sql, by);
  const data = { introduction, reservation: id, actor: by, name };
  await tellPeer(sql, home, [{ type: types[word], subject: introduction, data }]);
}

/**
 * Says again what is taken for a peer's introductions, after the peer lost its database. What is only kept is not said
 * again: it runs out by itself, and a word that comes twice could bring back a reservation that has lapsed.
 */
export async function tellPlacesAgain(sql: Sql, peer: string): Promise<void> {
  for (const { id, introduction, madeBy } of await usedReservationsWith(sql, peer)) {
    await tellPlace({ sql }, { id, introduction, home: peer, by: madeBy }, "CONFIRMED");
  }
}
