import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { hasReceipt, type Place } from "./case-file.store.ts";
import { saveReceipt } from "./case-file-write.store.ts";

export type ConfirmOpened = Place & { idempotencyKey: string };

/** A reader says that they have opened what they were handed; each version once. It opens nothing by itself. */
export async function confirmOpened(
  context: PartnerContext,
  { idempotencyKey, ...place }: ConfirmOpened,
): Promise<Worked<ChangedRow>> {
  const command = { name: "confirmOpened", idempotencyKey, input: place, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async ({ sql, actor, now, record }) => {
      const reader = actor.id;
      if (!(await hasReceipt(sql, place, { reader, kind: "DELIVERED" }))) return refused(notHanded);
      const isFirst = await saveReceipt(sql, place, { reader, kind: "OPENED", at: now.toISOString() });
      if (!isFirst) return refused(saidBefore);
      const { need, section, piece, version } = place;
      record({ action: "case.open", subject: need, details: { section, piece, version } });
      return { ok: true, result: { id: need, warnings: [] } };
    },
  });
}

const notHanded = problem(
  "NOT_FOUND",
  ["section"],
  "This version was not handed to you. Take it first, open it, and then say so.",
);

const saidBefore = problem("DUPLICATE", ["version"], "You have said before that you opened this version.");
