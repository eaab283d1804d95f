import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Constellation } from "./constellation.ts";
import { runToEnd } from "./run-to-end.ts";

/** How much of a list was read. */
export const conflictListTold = z.object({ names: z.number(), keys: z.number() });
export type ConflictListTold = z.output<typeof conflictListTold>;

/** Reads one organization's own list of names from a file, by its partner's own program and with its own settings. */
export async function runConflictList(
  constellation: Constellation,
  { id, from }: { id: string; from: string },
): Promise<ConflictListTold> {
  if (!constellation.organizations.some((one) => one.id === id)) {
    throw new AlightError("NOT_FOUND", `There is no organization "${id}".`);
  }
  const { environment } = constellation.process(id);
  const { conflictList } = constellation.parts.foundations.programs;
  const { code, said, complained } = await runToEnd(conflictList, ["--from", from], { environment });
  if (code === 0) return conflictListTold.parse(JSON.parse(said));
  const sentence = complained.split("\n").find((line) => line.startsWith("conflict-list: "));
  throw new AlightError("BAD_REQUEST", sentence?.slice("conflict-list: ".length) ?? `${id}: the list was not read.`);
}
