import type { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import { recipientOf, tellPeer } from "../peer/tell-peer.ts";
import { livingPermission } from "../permission/living-permission.ts";
import { openQuestions } from "./blind-question.store.ts";
import { blindAsked, checkTold, type toldOfCheck } from "./conflict-events.ts";

type Asked = { introduction: string; organization: string; blinded: readonly string[] };

/** Asks the responder's organization; only under a permission that is asked for in the same transaction. */
export async function tellQuestion(sql: Sql, { introduction, organization, blinded }: Asked): Promise<void> {
  const data = { introduction, blinded };
  await tellPeer(sql, organization, [{ type: blindAsked, subject: introduction, data }]);
}

type Told = Omit<z.output<typeof toldOfCheck>, "readers"> & { organization: string; readers?: readonly string[] };

/** Tells the responder's organization how far the look for a conflict has come: nothing that was found by it. */
export async function tellCheck(sql: Sql, { introduction, organization, what, readers = [] }: Told): Promise<void> {
  const data = { introduction, what, readers };
  await tellPeer(sql, organization, [{ type: checkTold, subject: introduction, data }]);
}

/** A question that still waits to be carried is carried empty, and whoever has it already forgets it. */
export async function takeBackQuestion(
  sql: Sql,
  { introduction, organization }: { introduction: string; organization: string },
): Promise<void> {
  await sql.query(
    `update outbox set data = jsonb_set(data, '{blinded}', '[]') where recipient = $1 and type = $2 and subject = $3`,
    [recipientOf(organization), blindAsked, introduction],
  );
  await tellCheck(sql, { introduction, organization, what: "FORGET" });
}

/** What a peer that lost its database was asked and has not answered; under a permission that lives now. */
export async function tellQuestionsAgain(sql: Sql, organization: string): Promise<void> {
  const [clock] = await sql.query<{ now: string }>(`select ${isoText("now()")} as now`);
  const now = new Date(clock?.now ?? Number.NaN);
  for (const { introduction, need, blinded } of await openQuestions(sql, organization)) {
    const asked = { need, purpose: "CONFLICT_CHECK", organization, now } as const;
    if (await livingPermission(sql, asked)) await tellQuestion(sql, { introduction, organization, blinded });
  }
}
