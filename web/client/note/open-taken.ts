import type { Client } from "urql";
import type { SealContext } from "../../../shared/seal/seal-context.ts";
import type { Failure } from "../graph/failure.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { readPersonsKeys } from "../person-key/stated-keys.ts";
import { openText } from "./sealed-text.ts";

/** What was handed out: a sealed part, or none when it may not go; or what kept it from arriving. */
export type Taken = { part: string | null | undefined; failure: Failure | undefined };

/** What came of opening. `shut`: it was not handed out, was changed, or is not from whom it says. */
export type Opened = { stands: "shut" } | { stands: "failed"; failure: Failure } | { stands: "open"; words: string };

type With = { client: Client; networkPin: string; keys: OpenKeys };

/** Takes what was sealed for oneself and opens it in this page. Its sender's keys come first: without them it stays untaken. */
export async function openTaken(
  { client, networkPin, keys }: With,
  { context, take }: { context: SealContext; take: () => Promise<Taken> },
): Promise<Opened> {
  const sender = await readPersonsKeys({ client, networkPin }, context.sender);
  if (!sender.ok)
    return sender.why === "UNREACHABLE" ? { stands: "failed", failure: sender.failure } : { stands: "shut" };
  const { part, failure } = await take();
  if (failure) return { stands: "failed", failure };
  if (!part) return { stands: "shut" };
  const words = await openText(part, keys, { context, sender: sender.claims });
  return words === undefined ? { stands: "shut" } : { stands: "open", words };
}
