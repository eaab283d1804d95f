import { createHash } from "node:crypto";
import type { Viewer } from "#shared/auth/viewer.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import type { DirectoryContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { mayCommand } from "../graph/directory.policy.ts";
import { Command } from "./command.entity.ts";
import { refuseCommand } from "./refuse-command.ts";

/** What a command came to: the organization (or the person of the centre, or the resource) it changed, or the problems that kept it from changing anything. */
export type CommandOutcome =
  | { organization: string; problems: readonly Problem[] }
  | { organization?: never; problems: readonly Problem[] };

export type CommandOrder = {
  /** The mutation's name. */
  name: string;
  idempotencyKey: string;
  input: unknown;
  work: (em: EntityManager, actor: string, viewer: Viewer) => Promise<CommandOutcome>;
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
export async function runCommand(context: DirectoryContext, order: CommandOrder): Promise<CommandOutcome> {
  const { viewer } = context;
  if (!viewer || !mayCommand(context.asker, order.name)) return { problems: [refuseCommand(order.name)] };
  const run = keyForm.test(order.idempotencyKey) ? once : refuseKey;
  try {
    const outcome = await context.em.fork().transactional((em) => run(em, { ...order, viewer, now: context.now }));
    await context.onChanged();
    return outcome;
  } catch (error) {
    if (error instanceof RolledBack) return { problems: error.problems };
    throw error;
  }
}

type ActedOrder = CommandOrder & { viewer: Viewer; now: Date };

/** Everything that is wrong besides the key: the work is done, and nothing of it kept. */
async function refuseKey(em: EntityManager, order: ActedOrder): Promise<CommandOutcome> {
  const outcome = await order.work(em, order.viewer.sub, order.viewer);
  throw new RolledBack([keyMalformed, ...(outcome.organization === undefined ? outcome.problems : [])]);
}

async function once(em: EntityManager, order: ActedOrder): Promise<CommandOutcome> {
  const { viewer, idempotencyKey: key, now } = order;
  // Whom an organization calls what is its own word: its people's keys never meet those of another.
  const actor = viewer.organization === "centre" ? viewer.sub : `${viewer.organization} ${viewer.sub}`;
  await em.execute("select pg_advisory_xact_lock(hashtextextended($1, 0))".replace("$1", "?"), [`${actor} ${key}`]);
  const inputHash = createHash("sha256")
    .update(JSON.stringify([order.name, order.input]))
    .digest("base64url");
  const done = await em.findOne(Command, { actor, key });
  if (done && done.inputHash !== inputHash) throw new RolledBack([keyReused]);
  if (done) return { organization: done.organization, problems: [] };
  const outcome = await order.work(em, viewer.sub, viewer);
  if (outcome.organization === undefined) throw new RolledBack(outcome.problems);
  em.create(Command, { actor, key, inputHash, organization: outcome.organization, at: now });
  return outcome;
}
