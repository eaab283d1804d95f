import type { PartnerContext } from "../context.ts";
import { type ChangeResponder, changeResponder } from "./change-responder.ts";

/** "Still current": somebody has looked at all of it today. */
export async function confirmResponder(context: PartnerContext, given: ChangeResponder) {
  return changeResponder(context, given, {
    name: "confirmResponder",
    action: "responder.confirm",
    apply: (responder, { now }) => responder.confirm(now),
  });
}
