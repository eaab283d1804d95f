import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import { joinLink, newJoinToken } from "#shared/issuer/join/join-token.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { Orm } from "../database/orm.ts";
import { inviteFirstPerson } from "../person/invite-first-person.ts";

export type FirstInvitationParts = {
  /** Whom; nobody when left out. */
  firstPerson: string | undefined;
  orm: Pick<Orm, "fork">;
  publicUrl: string;
  stateFolder: string;
  newId: () => PartitionedId;
  clock: () => Date;
  log: Logger;
};

/** Where nobody manages people yet: a link for whoever is to, in a file that only this service's account reads. */
export async function keepFirstInvitation(parts: FirstInvitationParts): Promise<void> {
  const { firstPerson: login, orm, publicUrl, stateFolder, newId, clock, log } = parts;
  const path = join(stateFolder, "first-invitation.txt");
  const token = newJoinToken();
  const isInvited = login !== undefined && (await inviteFirstPerson(orm.fork(), { login, token, newId, now: clock() }));
  await rm(path, { force: true });
  if (!isInvited) return;
  await writeFile(path, `${joinLink(publicUrl, token)}\n`, { mode: 0o600 });
  log.warn({ path }, "person.first-invitation");
}
