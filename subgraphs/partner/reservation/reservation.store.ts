import type { Sql } from "#shared/database/sql.ts";
import type { ReservationState } from "./judge-reservation.ts";

export type Reservation = {
  id: string;
  introduction: string;
  responder: string;
  /** Advice to a colleague takes none. */
  takesPlace: boolean;
  state: ReservationState;
  madeBy: string;
};

const columns = `id, introduction, responder, takes_place as "takesPlace", state, made_by as "madeBy"`;

export type NewReservation = Reservation & { madeAt: Date; expiresAt: Date };

export async function insertReservation(sql: Sql, row: NewReservation): Promise<void> {
  await sql.query(
    `insert into reservation (id, introduction, responder, takes_place, state, made_by, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [row.id, row.introduction, row.responder, row.takesPlace, row.state, row.madeBy, row.madeAt, row.expiresAt],
  );
}

/** What is kept or taken for an introduction. */
export async function activeReservation(sql: Sql, introduction: string): Promise<Reservation | undefined> {
  const text = `select ${columns} from reservation where introduction = $1 and state <> 'RELEASED'`;
  return (await sql.query<Reservation>(text, [introduction]))[0];
}

export async function reservationById(sql: Sql, id: string): Promise<Reservation | undefined> {
  return (await sql.query<Reservation>(`select ${columns} from reservation where id = $1`, [id]))[0];
}

export async function setReservationState(sql: Sql, id: string, state: ReservationState): Promise<void> {
  await sql.query("update reservation set state = $2 where id = $1", [id, state]);
}

/** Whether nobody works with this responder at the moment; from then on only we do. */
export async function lockIdleResponder(sql: Sql, id: string): Promise<boolean> {
  return (await sql.query("select 1 from responder where id = $1 for update skip locked", [id])).length > 0;
}

/** Taken for introductions that a peer holds, in the order in which they were made. */
export async function usedReservationsWith(sql: Sql, home: string): Promise<Reservation[]> {
  const text = `select ${columns} from reservation where state = 'USED' and starts_with(introduction, $1)
    order by made_at, id`;
  return sql.query<Reservation>(text, [`${home}~`]);
}
