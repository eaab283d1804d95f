import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { findKeyOwner, newestKeysOf } from "./person-key.store.ts";
import { type OwnKeysView, type PersonKeysView, viewOwnKeys } from "./person-key.view.ts";

/** What the organization says of somebody's keys, signed at this moment; null for nobody's id, and without keys. */
export async function readPersonKeys(context: PartnerContext, person: string): Promise<PersonKeysView | null> {
  const sql = sqlOf(context.em);
  const keys = await newestKeysOf(sql, person);
  const owner = keys.length > 0 ? await findKeyOwner(sql, person) : undefined;
  if (!owner || partitionOf(person) !== context.organization) return null;
  const statement = await context.stateKeys({
    person,
    party: context.organization,
    at: context.now.toISOString(),
    hasLeft: !owner.isActive,
    keys: keys.map(({ sealing, signing, keptAt, endedAt }) => ({
      sealing,
      signing,
      from: keptAt.toISOString(),
      until: endedAt?.toISOString() ?? null,
    })),
  });
  return { person, statement };
}

/** The keys of whoever asks, the one in use first, as only they can open them. */
export async function listOwnKeys(
  { em, actor, organization }: PartnerContext,
  asked: string,
): Promise<OwnKeysView[] | null> {
  if (actor.kind !== "person" || asked !== organization) return null;
  return (await newestKeysOf(sqlOf(em), actor.id)).map(viewOwnKeys);
}
