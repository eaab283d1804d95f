import type { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { appendAuditEntries, type Effect } from "../audit/audit-entry.store.ts";
import type { PartnerContext, PersonActor } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { unlessDeadlocked } from "../database/unless-deadlocked.ts";
import { mayCommand } from "../graph/partner.policy.ts";
import { claimCommand, keepResult } from "./command.store.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { refuseCommand } from "./refuse-command.ts";
import type { ChangeScope } from "./run-change.ts";

/** What a use case works with. A command that changed something without a noted effect is a bug. */
export type CommandScope = ChangeScope & { actor: PersonActor };

/** What a use case comes to: its result, as JSON, or everything that is wrong with the command. */
export type Worked<Result> = { ok: true; result: Result } | { ok: false; problems: readonly Problem[] };

export type Command<Result> = {
  /** The mutation's name. */
  name: string;
  idempotencyKey: string;
  /** All other arguments, as JSON. */
  input: unknown;
  /** Reads a result that was kept; what it holds is stored, so never a secret. */
  resultForm: z.ZodType<Result>;
  work(scope: CommandScope): Promise<Worked<Result>>;
};

/**
 * The one way to change anything. Runs a command of whoever the table of policies opens it to, once per idempotency key: effect,
 * audit entry, events and the kept result are one transaction; problems roll all of it back.
 */
export async function runCommand<Result>(context: PartnerContext, command: Command<Result>): Promise<Worked<Result>> {
  const { actor } = context;
  if (actor.kind !== "person" || !mayCommand(actor, command.name)) return refused(refuseCommand(command.name));
  const { length } = command.idempotencyKey;
  const isKeyed = length >= 1 && length <= maxKeyLength;
  const work = async (em: EntityManager, sql: Sql) => {
    const transaction = { context, actor, em, sql };
    const worked = await (isKeyed ? workOnce(transaction, command) : refuseKey(transaction, command));
    return { isKept: worked.ok, value: worked };
  };
  const worked = await unlessDeadlocked(() => inTransaction(context.forkEntityManager(), work, context.signal));
  await context.atPoint?.(command.name, "committed");
  return worked;
}

type Transaction = { context: PartnerContext; actor: PersonActor; em: EntityManager; sql: Sql };

async function workOnce<Result>(transaction: Transaction, command: Command<Result>): Promise<Worked<Result>> {
  const { context, actor, em, sql } = transaction;
  const key = { actor: keyOwner(actor), idempotencyKey: command.idempotencyKey };
  const fingerprint = fingerprintOf(command.name, command.input);
  const claimed = await claimCommand(sql, key, { fingerprint, now: context.now });
  if (!claimed.isNew) {
    if (claimed.result === null) return refused(erasedResult);
    if (claimed.fingerprint !== fingerprint) return refused(reusedKey);
    return { ok: true, result: command.resultForm.parse(claimed.result) };
  }
  await context.atPoint?.(command.name, "claimed");
  const effects: Effect[] = [];
  const { now, newId, requestId } = context;
  const worked = await command.work(scopeOf(transaction, (effect) => void effects.push(effect)));
  if (!worked.ok) return worked;
  if (effects.length === 0) throw new Error(`${command.name} changed something without a record`);
  await em.flush();
  await appendAuditEntries(em, { actor: { issuer: actor.issuer, id: actor.id }, requestId, now, newId }, effects);
  await keepResult(sql, key, worked.result);
  await context.atPoint?.(command.name, "written");
  return worked;
}

/** Another organization's word for who its person is never meets a key of ours. */
function keyOwner({ id, organization, isHome }: PersonActor): string {
  return isHome ? id : `${organization} ${id}`;
}

/** Everything that is wrong besides the key: the work is done in a transaction that keeps nothing. */
async function refuseKey<Result>(transaction: Transaction, command: Command<Result>): Promise<Worked<Result>> {
  const worked = await command.work(scopeOf(transaction, () => undefined));
  return refused(malformedKey, ...(worked.ok ? [] : worked.problems));
}

function scopeOf({ context, actor, em, sql }: Transaction, record: CommandScope["record"]): CommandScope {
  const { organization, now, newId } = context;
  return { em, sql, actor, organization, now, newId, record };
}

export function refused(...problems: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems };
}

const maxKeyLength = 100;

const malformedKey = problem(
  "MALFORMED",
  ["idempotencyKey"],
  `Give an idempotencyKey of 1 to ${maxKeyLength} characters, a new one for each command.`,
);

const erasedResult = problem(
  "NOT_FOUND",
  ["idempotencyKey"],
  "What this command was about has been erased since. Make a new key for another command.",
);

const reusedKey = problem(
  "IDEMPOTENCY_KEY_REUSED",
  ["idempotencyKey"],
  "This idempotencyKey was used for another command. Make a new key for this one.",
);
