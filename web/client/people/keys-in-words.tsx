import { decodeJwt } from "jose";
import * as z from "zod/mini";
import { useDay, useText } from "../language/use-text.ts";

const claims = z.object({
  keys: z.array(z.object({ from: z.string(), until: z.nullable(z.string()) })),
});

/** Whether somebody can be sent something sealed. It is one's own organization's word: nothing is sealed from here. */
export function KeysInWords({ statement, isHere }: { statement: string | undefined; isHere: boolean }) {
  const text = useText();
  const day = useDay();
  const keys = keysIn(statement);
  const current = keys.find(({ until }) => until === null);
  const [last] = keys;
  if (current && !isHere) return text("people.keys.resting");
  if (current) return text("people.keys.since", { day: day(current.from.slice(0, 10)) });
  if (last?.until)
    return text(isHere ? "people.keys.ended" : "people.keys.left", { day: day(last.until.slice(0, 10)) });
  return text("people.keys.none");
}

function keysIn(statement: string | undefined): z.output<typeof claims>["keys"] {
  if (statement === undefined) return [];
  return z.safeParse(claims, decodeJwt(statement)).data?.keys ?? [];
}
