import { AlightError } from "#shared/errors/alight-error.ts";
import type { Constellation } from "./constellation.ts";
import { runToEnd } from "./run-to-end.ts";

export type SeedOrder = { id: string; responders: number; needs: number; closed: number; seed: number };

const maxSaidLength = 4_000;

/** Fills one organization's database, by the partner's own generator and with the partner's own settings. */
export async function runSeed(constellation: Constellation, order: SeedOrder): Promise<{ said: string }> {
  const { environment } = constellation.process(order.id);
  const { programs } = constellation.parts.foundations;
  const numbers = ["responders", "needs", "closed", "seed"] as const;
  const options = numbers.flatMap((name) => [`--${name}`, String(order[name])]);
  const ended = await runToEnd(programs.seed, options, { environment });
  const said = `${ended.said}${ended.complained}`.slice(-maxSaidLength);
  if (ended.code === 0) return { said: said.trim() };
  throw new AlightError("BAD_REQUEST", `${order.id} could not be filled: ${said.trim() || "no reason given"}`);
}
