import { problem } from "#shared/errors/problem.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import {
  type ChangedIntroductions,
  type ChangeIntroduction,
  changedIntroductions,
  notFound,
  worksOnNeeds,
} from "./change-introduction.ts";
import type { Side } from "./introduction.codes.ts";
import { introductionRows } from "./introduction.store.ts";
import { maySeeAsOther } from "./introduction-person.store.ts";
import { markStepsSeen } from "./introduction-write.store.ts";

export type MarkIntroductionSeen = ChangeIntroduction & { upTo: number };

/**
 * Somebody has an introduction itself before them: what the other side did is seen, once for each line, with a record.
 * No more lines than they say they have: one that came meanwhile is not among them.
 */
export function markIntroductionSeen(
  context: PartnerContext,
  { introduction: id, upTo, idempotencyKey }: MarkIntroductionSeen,
): Promise<Worked<ChangedIntroductions>> {
  return runCommand<ChangedIntroductions>(context, {
    name: "markIntroductionSeen",
    idempotencyKey,
    input: { introduction: id, upTo },
    resultForm: changedIntroductions,
    work: async (scope) => {
      const { sql, now, record } = scope;
      const sides = await sidesOf(scope, id);
      if (sides.length === 0) return refused(notFound);
      let isNews = false;
      for (const side of sides) {
        if (!(await markStepsSeen(sql, { introduction: id, side, upTo, at: now }))) continue;
        isNews = true;
        record({ action: "introduction.read", subject: id, details: { side } });
      }
      return isNews ? { ok: true, result: { introductions: [id] } } : refused(seenBefore);
    },
  });
}

/** For whom somebody sees it; where an organization asks one of its own, they may be of both sides. */
async function sidesOf({ sql, actor }: CommandScope, id: string): Promise<Side[]> {
  const isOther = await maySeeAsOther(sql, actor.id, id);
  const isHome = actor.isHome && worksOnNeeds(actor);
  if (!isOther && !isHome) return [];
  const [shown] = await introductionRows(sql, [id], isHome ? undefined : actor.id);
  if (!shown) return [];
  return [...(isHome ? ["HOME" as const] : []), ...(isOther ? ["OTHER" as const] : [])];
}

const seenBefore = problem("WRONG_STATE", ["upTo"], "Your side has seen all of this. There is nothing more to do.");
