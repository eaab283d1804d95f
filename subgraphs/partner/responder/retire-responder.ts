import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeResponder, changeResponder } from "./change-responder.ts";
import { hasStudents } from "./responder.store.ts";

/** They do not take part any more; their card is taken back for good. */
export async function retireResponder(context: PartnerContext, given: ChangeResponder) {
  return changeResponder(context, given, {
    name: "retireResponder",
    action: "responder.retire",
    check: async (responder, { em }) => ((await hasStudents(em, responder.id)) ? [supervises] : []),
    apply: (responder, { now }) => responder.retire(now),
  });
}

export const supervises = problem(
  "OPEN_WORK",
  ["responder"],
  "Students work under this responder. Give them another supervisor first.",
);
