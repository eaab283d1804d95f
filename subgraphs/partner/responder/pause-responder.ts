import type { PartnerContext } from "../context.ts";
import { type ChangeResponder, changeResponder } from "./change-responder.ts";

/** They take nothing for the time being; saying it twice changes nothing. */
export async function pauseResponder(context: PartnerContext, given: ChangeResponder) {
  return changeResponder(context, given, {
    name: "pauseResponder",
    action: "responder.pause",
    apply: (responder, { now }) => responder.pause(now),
  });
}
