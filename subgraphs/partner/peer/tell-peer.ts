import type { Sql } from "#shared/database/sql.ts";
import { appendEvents } from "#shared/events/outbox.store.ts";

/** One fact for another organization (or for our own, which hears it by the same way). */
export type PeerEvent = {
  /** `org.alight.<noun>.<verb>.v1` */
  type: string;
  /** The id of the row it is about. */
  subject: string;
  data: unknown;
};

const prefix = "partner:";

/** The name under which the outbox knows an organization; no service of the centre has one like it. */
export function recipientOf(organization: string): string {
  return `${prefix}${organization}`;
}

export function organizationOf(recipient: string): string {
  return recipient.slice(prefix.length);
}

/** Tells another organization's partner; call it in the transaction of the change. */
export async function tellPeer(sql: Sql, organization: string, events: readonly PeerEvent[]): Promise<void> {
  const recipient = recipientOf(organization);
  await sql.query("insert into outbox_recipient (recipient) values ($1) on conflict do nothing", [recipient]);
  await appendEvents(
    sql,
    events.map((event) => ({ recipient, ...event })),
  );
}

/** Peers that were ever told something, and of those the ones for whom something waits. */
export async function knownPeers(sql: Sql): Promise<{ organization: string; isWaiting: boolean }[]> {
  const rows = await sql.query<{ recipient: string; isWaiting: boolean }>(
    `select recipient, exists (select from outbox o where o.recipient = r.recipient) as "isWaiting"
     from outbox_recipient r where starts_with(recipient, $1) order by recipient`,
    [prefix],
  );
  return rows.map(({ recipient, isWaiting }) => ({ organization: organizationOf(recipient), isWaiting }));
}
