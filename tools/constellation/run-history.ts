import { AlightError } from "#shared/errors/alight-error.ts";
import type { Constellation } from "./constellation.ts";
import { runToEnd } from "./run-to-end.ts";

const maxSaidLength = 4_000;

/**
 * Gives an organization of the demonstration its past, by the partner's own generator and with the partner's own
 * settings. Does nothing to one that has it.
 */
export async function runHistory(constellation: Constellation, id: string): Promise<{ said: string }> {
  const { environment } = constellation.process(id);
  const { programs } = constellation.parts.foundations;
  const ended = await runToEnd(programs.seed, ["--history"], { environment });
  const said = `${ended.said}${ended.complained}`.slice(-maxSaidLength).trim();
  if (ended.code === 0) return { said };
  throw new AlightError("BAD_REQUEST", `${id} could not be given its past: ${said || "no reason given"}`);
}
