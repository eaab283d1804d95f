import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction } from "../introduction/change-introduction.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { nextStepOf } from "../introduction/move-introduction.ts";
import { checkSealedNames, notSealed, readSealedNames } from "./check-sealed-names.ts";
import { noteCheck } from "./note-check.ts";
import { saveNames } from "./sealed-names.store.ts";
import { tellCheck } from "./tell-check.ts";

export type SealNames = ChangeIntroduction & { part: string };

/** Keeps the names of a survivor and of the other side, sealed for the checkers that the survivor allowed; or anew. */
export function sealNames(context: PartnerContext, { part: text, ...given }: SealNames) {
  return changeIntroduction(context, given, {
    name: "sealNames",
    input: { part: text },
    side: "HOME",
    work: async (scope, introduction, by) => {
      const { id, organization, conflict } = introduction;
      const part = readSealedNames(text);
      const problems = part ? await checkSealedNames(scope, introduction, part) : [notSealed];
      const now = isAskedFor(introduction) ? [] : [notNow];
      if (!part || problems.length + now.length > 0) return [...now, ...problems];
      await saveNames(scope.sql, part, scope.now);
      const readers = part.wraps.map(({ recipient }) => recipient);
      const { version } = part.context;
      const after = { ...conflict, readers, namesVersion: version, sealedAt: scope.now.toISOString(), takenAt: null };
      const details = { version, readers: readers.length, permission: part.context.grant };
      const note = { kind: "SEAL_NAMES", by, action: "conflict.seal-names", details } as const;
      await noteCheck(scope, { before: introduction, conflict: after }, note);
      await tellCheck(scope.sql, { introduction: id, organization, what: "NAMES_SEALED", readers });
      return [];
    },
  });
}

/** Names that are there can be sealed anew: with one more, or for another checker. */
function isAskedFor(introduction: Introduction): boolean {
  const { step } = nextStepOf(introduction);
  return step === "SEAL_NAMES" || step === "CHECK_NAMES";
}

const notNow = problem(
  "WRONG_STATE",
  ["introduction"],
  "Names are not asked for here now. Look at the introduction: it shows how it is checked and what comes next.",
);
