import { type Problem, problem } from "#shared/errors/problem.ts";
import { checkLength } from "../codes/check-codes.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { keepAnswerTimes } from "./answer-time.store.ts";
import type { AnswerTime } from "./answer-time.ts";

export type SetAnswerTimes = { organization: string; input: AnswerTime[]; idempotencyKey: string };

const maxTimes = 9;
const leastMinutes = 15;
/** Thirty working days. */
const mostMinutes = 14_400;

/** A coordinator sets how long the organization's people are waited for; what is not named is as usual again. */
export async function setAnswerTimes(context: PartnerContext, { organization, input, idempotencyKey }: SetAnswerTimes) {
  const command = { name: "setAnswerTimes", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const problems = checkTimes(input);
      if (problems.length > 0) return refused(...problems);
      await keepAnswerTimes(scope.sql, input);
      const times = input.map(({ kind, urgency, minutes }) => `${kind} ${urgency} ${minutes}`);
      scope.record({ action: "organization.set-answer-times", subject: organization, details: { times } });
      return { ok: true, result: { id: organization, warnings: [] } };
    },
  });
}

function checkTimes(times: readonly AnswerTime[]): Problem[] {
  const tooMany = checkLength(times, { min: 0, max: maxTimes }, ["input"]);
  if (tooMany.length > 0) return tooMany;
  return times.flatMap(({ kind, urgency, minutes }, index) => {
    const path = ["input", String(index)];
    const isTwice = times.slice(0, index).some((one) => one.kind === kind && one.urgency === urgency);
    return [
      ...(minutes < leastMinutes || minutes > mostMinutes
        ? [problem("MALFORMED", [...path, "minutes"], `Give ${leastMinutes} to ${mostMinutes} minutes.`)]
        : []),
      ...(isTwice ? [problem("DUPLICATE", path, "This is set twice. Leave one of the two out.")] : []),
    ];
  });
}
