import { createHash } from "node:crypto";
import type { Sql } from "#shared/database/sql.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import type { StatisticsContext } from "../context.ts";
import { mayCommand } from "../graph/statistics.policy.ts";
import { findCommand, keepCommand, lockCommand } from "./command.store.ts";
import { refuseCommand } from "./refuse-command.ts";

/** What a command came to: the edition that it changed, or the problems that kept it from changing anything. */
export type CommandOutcome =
  | { subject: string; problems: readonly Problem[] }
  | { subject?: never; problems: readonly Problem[] };

export type CommandOrder = {
  /** The mutation's name. */
  name: string;
  idempotencyKey: string;
  input: unknown;
  work: (sql: Sql, actor: string) => Promise<CommandOutcome>;
};

const keyMalformed = problem(
  "MALFORMED",
  ["idempotencyKey"],
  "The idempotency key must be 1 to 100 printable characters without spaces; a UUID will do.",
);
const keyReused = problem(
  "IDEMPOTENCY_KEY_REUSED",
  ["idempotencyKey"],
  "This idempotency key was used for another command. Use a fresh key for each command.",
);

const keyForm = /^[\x21-\x7e]{1,100}$/;

class RolledBack extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("rolled back");
    this.problems = problems;
  }
}

/** Runs one command in one transaction: once per key, with its effect and the note of it together or not at all. */
export async function runCommand(context: StatisticsContext, order: CommandOrder): Promise<CommandOutcome> {
  const { viewer, asker, pool, now } = context;
  if (!viewer || !mayCommand(asker, order.name)) return { problems: [refuseCommand()] };
  const run = keyForm.test(order.idempotencyKey) ? once : refuseKey;
  try {
    return await pool.transaction((sql) => run(sql, { ...order, actor: viewer.sub, now }));
  } catch (error) {
    if (error instanceof RolledBack) return { problems: error.problems };
    throw error;
  }
}

type ActedOrder = CommandOrder & { actor: string; now: Date };

/** Everything that is wrong besides the key: the work is done, and nothing of it kept. */
async function refuseKey(sql: Sql, { work, actor }: ActedOrder): Promise<CommandOutcome> {
  const outcome = await work(sql, actor);
  throw new RolledBack([keyMalformed, ...(outcome.subject === undefined ? outcome.problems : [])]);
}

async function once(sql: Sql, order: ActedOrder): Promise<CommandOutcome> {
  const { actor, idempotencyKey: key, now } = order;
  await lockCommand(sql, { actor, key });
  const inputHash = createHash("sha256")
    .update(JSON.stringify([order.name, order.input]))
    .digest("base64url");
  const done = await findCommand(sql, { actor, key });
  if (done && done.inputHash !== inputHash) throw new RolledBack([keyReused]);
  if (done) return { subject: done.subject, problems: [] };
  const outcome = await order.work(sql, actor);
  if (outcome.subject === undefined) throw new RolledBack(outcome.problems);
  await keepCommand(sql, { actor, key, inputHash, subject: outcome.subject, now });
  return outcome;
}
