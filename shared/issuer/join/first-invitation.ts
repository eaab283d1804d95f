import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { joinLink, newJoinToken } from "#shared/issuer/join/join-token.ts";
import type { Logger } from "#shared/logging/logger.ts";

export type FirstInvitationParts = {
  /** Whom; nobody when left out. */
  firstPerson: string | undefined;
  /** False, and nothing done, when somebody manages people already. */
  inviteFirst: (login: string, token: string) => Promise<boolean>;
  publicUrl: string;
  stateFolder: string;
  log: Logger;
};

/** Where nobody manages people yet: a link for whoever is to, in a file that only this service's account reads. */
export async function keepFirstInvitation(parts: FirstInvitationParts): Promise<void> {
  const { firstPerson: login, inviteFirst, publicUrl, stateFolder, log } = parts;
  const path = join(stateFolder, "first-invitation.txt");
  const token = newJoinToken();
  const isInvited = login !== undefined && (await inviteFirst(login, token));
  await rm(path, { force: true });
  if (!isInvited) return;
  await mkdir(stateFolder, { recursive: true });
  await writeFile(path, `${joinLink(publicUrl, token)}\n`, { mode: 0o600 });
  log.warn({ path }, "person.first-invitation");
}
