import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { keyIdOf } from "#shared/seal/public-keys.ts";
import type { SealedPart } from "#shared/seal/sealed-part.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { livingPermission } from "../permission/living-permission.ts";
import type { Section } from "../permission/permission.codes.ts";
import { currentSealingKeys } from "../person-key/person-key.store.ts";
import { homeGrant } from "./case-file.codes.ts";
import type { KnownReaders } from "./check-readers.ts";

type Asked = { need: string; section: Section; part: SealedPart; recoveryKey: string | undefined };

/** What the home knows of those that a part is sealed for, the permission under which it was sealed being locked. */
export async function knownReaders(
  { sql, organization, now }: ChangeScope,
  { need, section, part, recoveryKey }: Asked,
): Promise<KnownReaders> {
  const { context, wraps } = part;
  const people = wraps.map(({ recipient }) => recipient);
  const keys = new Map<string, string>();
  const own = people.filter((id) => partitionOf(id) === organization);
  for (const { person, sealing } of await currentSealingKeys(sql, own)) keys.set(person, await keyIdOf(sealing));
  const allowed = new Set<string>();
  const others = context.grant === homeGrant ? [] : people.filter((id) => !keys.has(id));
  for (const person of others) {
    const to = partitionOf(person);
    if (to === undefined || to === organization) continue;
    const question = { need, purpose: "CASE_FILE", permission: context.grant, section, now } as const;
    if (await livingPermission(sql, { ...question, organization: to, person })) allowed.add(person);
  }
  const paper = recoveryKey === undefined ? undefined : await keyIdOf(recoveryKey);
  return { need, organization, keys, recoveryKey: paper, allowed };
}
