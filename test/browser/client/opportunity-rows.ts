import { openPool } from "#shared/database/pool.ts";
import { databaseName } from "../../../tools/constellation/constellation-plan.ts";
import { withTestServer } from "../../network/test-server.ts";
import { constellation } from "./client-network.ts";

/** Of those that do not come by the network: told apart by whose they are. */
const home = "manila";

/** One change of the organization's data, with a record, and unseen by those who watch: it is no news to anybody. */
async function change(organization: string, text: string, values: readonly unknown[]): Promise<void> {
  const name = databaseName(constellation.current.parts.foundations.plan, organization);
  const adminUrl = await withTestServer(async (_, url) => url);
  const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  const pool = openPool({ url, maxConnections: 1, statementTimeoutMs: 60_000, onError: () => undefined });
  try {
    await pool.query("alter table opportunity disable trigger opportunity_watched");
    await pool.query(`${noted} ${text}`, values);
    await pool.query("alter table opportunity enable trigger opportunity_watched");
  } finally {
    await pool.close();
  }
}

const noted = `with noted as (
  insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
  values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'test', 'test', '{}'))`;

/** So many needs that fit this responder, without a date that presses. */
export function fillOpportunities(organization: string, responder: string, count: number): Promise<void> {
  const issue = { issue: "status-asylum", jurisdiction: "US-CO", help: "BRIEF_SERVICE", dueMonth: null };
  const text = `insert into opportunity (id, need_id, home, responder, issues, due_order, languages, urgency, score,
      state, awaited_until, answer_by, received_at, changed_at, version)
    select $1 || '~' || gen_random_uuid(), $2 || '~' || gen_random_uuid(), $2, $3, $4, '9999-99', '{es}', 'CAN_WAIT',
      n % 100, 'OPEN', at, at, now(), now(), 1
    from generate_series(1, $5) as n, (select now() + interval '30 days' as at) as moment`;
  return change(organization, text, [organization, home, responder, JSON.stringify([issue]), count]);
}

export function clearOpportunities(organization: string): Promise<void> {
  return change(organization, "delete from opportunity where home = $1", [home]);
}
