import type { PartnerContext } from "../context.ts";
import { type ChangeResponder, changeResponder } from "./change-responder.ts";

/** They take needs again. */
export async function resumeResponder(context: PartnerContext, given: ChangeResponder) {
  return changeResponder(context, given, {
    name: "resumeResponder",
    action: "responder.resume",
    apply: (responder, { now }) => responder.resume(now),
  });
}
