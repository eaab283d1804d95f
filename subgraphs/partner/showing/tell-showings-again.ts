import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import { liveStates } from "../opportunity/opportunity.codes.ts";
import { inventoryEvent } from "../opportunity/showing-inventory.ts";
import { tellPeer } from "../peer/tell-peer.ts";
import { showingEvents, type ToldShowing } from "./tell-showings.ts";

const reading = 1_000;

/**
 * Tells an organization again all that it is shown, and what has gone though it could still be answered: it, or we, may
 * have an older state of the database, or none. Versions say what is news to it; what is not said is not shown. Nothing
 * else is shown meanwhile: what began before BEGIN must not be taken for gone at END.
 */
export async function tellShowingsAgain(sql: Sql, organization: string): Promise<void> {
  await sql.query("lock table showing in exclusive mode");
  await tellPeer(sql, organization, [inventoryEvent(organization, "BEGIN")]);
  await tellEach(sql, organization);
  await tellPeer(sql, organization, [inventoryEvent(organization, "END")]);
}

async function tellEach(sql: Sql, organization: string): Promise<void> {
  let after = "";
  for (;;) {
    const rows = await sql.query<Row>(selectTold, [organization, [...liveStates], after, reading]);
    const showings = rows.map(({ version, shownAt, answerBy, ...row }) => {
      return { ...row, version: Number(version), shownAt: new Date(shownAt), answerBy: new Date(answerBy) };
    });
    await tellPeer(sql, organization, showings.flatMap(showingEvents));
    const last = rows.at(-1);
    if (!last || rows.length < reading) return;
    after = last.id;
  }
}

type Row = Omit<ToldShowing, "version" | "shownAt" | "answerBy"> & {
  version: string;
  shownAt: string;
  answerBy: string;
};

const selectTold = `
select id, responder, version::text, state, gone_because as "goneBecause", issues, languages, urgency, score,
  ${isoText("shown_at")} as "shownAt", ${isoText("answer_by")} as "answerBy"
from showing where organization = $1 and (state = any($2) or answer_by > now()) and id > $3 order by id limit $4`;
