import { z } from "zod";
import { parseJson } from "#shared/json/parse-json.ts";

const answerForm = z.object({ errors: z.array(z.object({ extensions: z.object({ serverTime: z.iso.datetime() }) })) });

/** Clocks that are no farther apart are not to blame. */
const toleranceMs = 5_000;

/** How far this machine's clock is off, in a sentence; undefined when an answer does not blame it. */
export function clockHint(answer: string, now: Date): string | undefined {
  const told = answerForm.safeParse(parseJson(answer)).data?.errors[0]?.extensions.serverTime;
  if (told === undefined) return undefined;
  const offMs = now.getTime() - Date.parse(told);
  if (Math.abs(offMs) <= toleranceMs) return undefined;
  const how = offMs > 0 ? "ahead of" : "behind";
  return `Your clock is ${Math.round(Math.abs(offMs) / 1_000)} s ${how} the gateway's (${told}). Set it right and try again.`;
}
