import { z } from "zod";
import { welcome } from "../../tools/command-line/welcome.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";

const printed = /--as (\S+) '([^']+)'(?: --variables '([^']+)')?/g;

export type PrintedExample = { as: string; query: string; variables: Record<string, unknown> };

/** The queries that the start prints to be pasted, read out of what it prints. */
export async function printedExamples(constellation: Constellation): Promise<PrintedExample[]> {
  const found = [...(await welcome(constellation, {})).matchAll(printed)];
  return found.map(([, as = "", query = "", variables = "{}"]) => ({
    as,
    query,
    variables: z.record(z.string(), z.unknown()).parse(JSON.parse(variables)),
  }));
}
