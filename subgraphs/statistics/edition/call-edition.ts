import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import type { Sql } from "#shared/database/sql.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { StatisticsContext } from "../context.ts";
import type { EditionRow } from "./edition.row.ts";
import { findEdition, insertEdition, lockPeriods } from "./edition.store.ts";
import { isUnderWay } from "./move-edition.ts";
import { type Quarter, readQuarter } from "./quarter.ts";
import { ringClock } from "./ring-clock.ts";
import { tellCalled } from "./tell-partners.ts";

export type CallEdition = {
  period: string;
  isFresh: boolean;
  joinWithinMinutes: number;
  shareWithinMinutes: number;
};

const minuteMs = 60_000;
const mostMinutes = 100_000;

/** Organizations answer two rounds of a period; what is called beyond can only be tries that nobody joined. */
const mostEditions = 9;
const tooMany = `A period has ${mostEditions} editions at most. Choose another period.`;

/** An operator asks all organizations whether they take part in an edition. */
export function callEdition(
  context: StatisticsContext,
  input: CallEdition,
  idempotencyKey: string,
): Promise<CommandOutcome> {
  const work = async (sql: Sql, actor: string): Promise<CommandOutcome> => {
    const quarter = readQuarter(input.period);
    const called = quarter ? await lockPeriods(sql, [quarter.period]) : [];
    const problems = [...checkPeriod(quarter, context.now), ...checkTimes(input), ...checkCalled(called, input)];
    if (!quarter || problems.length > 0) return { problems };
    const id = called.length === 0 ? quarter.period : `${quarter.period}-${called.length + 1}`;
    const edition = newEdition({ id, quarter, input, now: context.now });
    await insertEdition(sql, edition);
    const details = { period: quarter.period };
    const effect = { kind: "EDITION_CALLED", subject: id, actor, issuer: "centre", now: context.now, details } as const;
    await appendAuditEntry(sql, effect);
    const inserted = await findEdition(sql, id);
    if (inserted) await tellCalled(sql, inserted, context.book.organizations());
    await ringClock(sql);
    return { subject: id, problems: [] };
  };
  return runCommand(context, { name: "callEdition", idempotencyKey, input, work });
}

type New = { id: string; quarter: Quarter; input: CallEdition; now: Date };

function newEdition({ id, quarter, input, now }: New): Omit<EditionRow, "number"> {
  return {
    ...{ id, period: quarter.period, state: "CALLED", failure: null, tolerated: null, endedAt: null, quarters: [] },
    catalogue: catalogue.digest,
    epsilon: catalogue.epsilon,
    calledAt: now,
    joinBy: new Date(now.getTime() + input.joinWithinMinutes * minuteMs),
    shareWithinMs: input.shareWithinMinutes * minuteMs,
    cutOffAt: quarter.cutOffAt,
  };
}

function checkPeriod(quarter: Quarter | undefined, now: Date): Problem[] {
  if (!quarter) return [problem("MALFORMED", ["period"], "A period is a quarter of a year, as 2026-Q3.")];
  if (quarter.cutOffAt <= now) return [];
  const from = quarter.cutOffAt.toISOString().slice(0, "2026-10-15".length);
  const sentence = `${quarter.period} is counted from ${from} on, when it is known of every need whether it was met. Choose an earlier quarter.`;
  return [problem("WRONG_STATE", ["period"], sentence)];
}

function checkTimes({ joinWithinMinutes, shareWithinMinutes }: CallEdition): Problem[] {
  return Object.entries({ joinWithinMinutes, shareWithinMinutes }).flatMap(([name, minutes]) =>
    minutes >= 1 && minutes <= mostMinutes
      ? []
      : [problem("MALFORMED", [name], `Give from 1 to ${mostMinutes} minutes, about ten weeks.`)],
  );
}

function checkCalled(called: readonly EditionRow[], { isFresh }: CallEdition): Problem[] {
  const underWay = called.find(({ state }) => isUnderWay(state));
  if (underWay) {
    return [
      problem("WRONG_STATE", ["period"], `Edition ${underWay.id} is under way. Wait for it, or cancel it first.`),
    ];
  }
  if (called.length >= mostEditions) return [problem("TOO_MANY", ["period"], tooMany)];
  const published = called.find(({ state, quarters }) => state === "PUBLISHED" && quarters.length === 0);
  if (!published || isFresh) return [];
  const sentence = `Edition ${published.id} is published and stays as it is. Ask for a fresh one to make another of the same period.`;
  return [problem("WRONG_STATE", ["isFresh"], sentence)];
}
