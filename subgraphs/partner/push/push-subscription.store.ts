import type { Sql } from "#shared/database/sql.ts";

/** More devices than anybody has; the oldest gives way. */
const maxDevices = 10;

export type PushSubscription = { endpoint: string; person: string; keptAt: Date };

/** A device that somebody else has used before is theirs from now on. */
export async function keepPushEndpoint(sql: Sql, { endpoint, person, keptAt }: PushSubscription): Promise<void> {
  await sql.query(
    `insert into push_subscription (endpoint, person, kept_at) values ($1, $2, $3)
     on conflict (endpoint) do update set person = excluded.person, kept_at = excluded.kept_at`,
    [endpoint, person, keptAt],
  );
  await sql.query(
    `delete from push_subscription where endpoint in (
       select endpoint from push_subscription where person = $1 order by kept_at desc, endpoint offset $2)`,
    [person, maxDevices],
  );
}

export async function pushEndpointsOf(sql: Sql, person: string): Promise<string[]> {
  const text = "select endpoint from push_subscription where person = $1 order by kept_at desc, endpoint";
  return (await sql.query<{ endpoint: string }>(text, [person])).map(({ endpoint }) => endpoint);
}

/** Who has no device left is told by push no more. @returns how many there were */
export async function endPushEndpoints(sql: Sql, person: string, endpoints: readonly string[]): Promise<number> {
  if (endpoints.length === 0) return 0;
  const text = "delete from push_subscription where person = $1 and endpoint = any($2) returning 1";
  const ended = await sql.query(text, [person, endpoints]);
  if (ended.length > 0 && (await pushEndpointsOf(sql, person)).length === 0) {
    await sql.query("update reachability set also_by = array_remove(also_by, 'PUSH') where person = $1", [person]);
  }
  return ended.length;
}
