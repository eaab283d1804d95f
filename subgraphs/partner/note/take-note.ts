import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction } from "../introduction/change-introduction.ts";
import { markNoteSeen } from "./note.store.ts";

export type TakeNote = ChangeIntroduction & { number: number };

/** One of its readers takes a sealed note to open it: its writer sees when, and the records say who. */
export function takeNote(context: PartnerContext, { number, ...given }: TakeNote) {
  return changeIntroduction(context, given, {
    name: "takeNote",
    input: { number },
    side: "EITHER",
    work: async (scope, { id: introduction }, by) => {
      const { sql, actor, now } = scope;
      const side = by.side === "HOME" ? "HOME" : "OTHER";
      if (!(await markNoteSeen(sql, { introduction, number, person: actor.id }, now))) return [notFound];
      scope.record({ action: "note.take", subject: introduction, details: { number, by: side } });
      return [];
    },
  });
}

const notFound = problem("NOT_FOUND", ["number"], "There is no note of this number for you. Look at its readers.");
