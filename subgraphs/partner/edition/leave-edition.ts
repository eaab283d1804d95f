import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { lockEditionPart, sentDigests, setPartState } from "./edition-part.store.ts";
import { type ChangeEditionPart, notCalled } from "./join-edition.ts";
import { tellStatistics } from "./tell-statistics.ts";

/** A coordinator has their organization not take part, before anything was sent: what is sent is in nobody's hand. */
export async function leaveEdition(context: PartnerContext, { idempotencyKey, ...input }: ChangeEditionPart) {
  const command = { name: "leaveEdition", idempotencyKey, input, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (input.organization !== scope.organization) return refused(refuseCommand(command.name));
      const { sql } = scope;
      const part = await lockEditionPart(sql, input.edition);
      if (!part) return refused(notCalled);
      const isOpen = part.state === "CALLED" || part.state === "JOINED" || part.state === "DECLINED";
      if (!isOpen || (await sentDigests(sql, part.edition)).length > 0) return refused(wrongState);
      await setPartState(sql, part.edition, "LEFT");
      await tellStatistics(sql, { type: "alight.edition.left", data: { edition: part.edition } });
      await settleUpdates(scope, part.edition);
      scope.record({ action: "edition.leave", subject: part.edition });
      return { ok: true, result: { id: part.edition, warnings: [] } };
    },
  });
}

const wrongState = problem(
  "WRONG_STATE",
  ["edition"],
  "This edition was left or has ended, or the organization's counts were sent already and cannot be taken out of a sum.",
);
