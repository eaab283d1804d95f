import { AlightError } from "#shared/errors/alight-error.ts";
import { conflictListTold } from "../constellation/run-conflict-list.ts";
import { sendCommand } from "../control/call-control.ts";
import { pathOf } from "./backup-tasks.ts";
import type { CommandContext } from "./command.ts";

/** Has an organization read its own list of names: by its path, so that no name is anywhere on the way. */
export async function readConflictList(
  id: string,
  { from }: { from?: string | undefined },
  context: CommandContext,
): Promise<void> {
  if (from === undefined) throw new AlightError("BAD_REQUEST", "Say from where: --from clients.txt");
  const body = { id, from: pathOf(from, context) };
  const question = { path: "/organizations/conflict-list", body, answer: conflictListTold };
  const { names, keys } = await sendCommand(context.client, context.config.home, question);
  context.print(
    `${id} compares with ${names} names (${keys} spellings). Delete the file, or keep it where names are safe.`,
  );
}
