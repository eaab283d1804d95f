import { z } from "zod";
import { welcome } from "../../tools/command-line/welcome.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";

const printed = /--as advocate@colorado '(query [^']+)' --variables '([^']+)'/;

/** The query that `npm start` prints to be pasted, read out of what it prints. */
export async function exampleOf(
  constellation: Constellation,
): Promise<{ query: string; variables: Record<string, string> }> {
  const [, query, variables] = printed.exec(await welcome(constellation)) ?? [];
  if (query === undefined || variables === undefined) throw new Error("no example is printed");
  return { query, variables: z.record(z.string(), z.string()).parse(JSON.parse(variables)) };
}
