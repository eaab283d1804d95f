import type { Problem } from "#shared/errors/problem.ts";
import type { EntryKind } from "../audit/entry-kind.ts";
import { followCard } from "../card/follow-card.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { findManageableResponder } from "./find-manageable-responder.ts";
import type { Responder } from "./responder.entity.ts";

export type ChangeResponder = { responder: string; idempotencyKey: string };

/** One change to one responder: what stands against it, what it does. */
export type ResponderChange = {
  /** The mutation's name and what the audit calls it. */
  name: string;
  action: EntryKind;
  /** Arguments besides the responder and the key. */
  input?: unknown;
  check?: (responder: Responder, scope: CommandScope) => Promise<readonly Problem[]>;
  apply: (responder: Responder, scope: CommandScope) => void;
  /** Who of ours is told of it. */
  tell?: (responder: Responder, scope: CommandScope) => Promise<void>;
};

/** The way of all commands on a responder that is there: lock, check, change, record, and tell matching. */
export async function changeResponder(
  context: PartnerContext,
  { responder: id, idempotencyKey }: ChangeResponder,
  change: ResponderChange,
) {
  const input = { responder: id, input: change.input };
  return runCommand<ChangedRow>(context, {
    name: change.name,
    idempotencyKey,
    input,
    resultForm: changedRow,
    work: async (scope) => {
      const found = await findManageableResponder(scope, id);
      if (!found.ok) return found;
      const problems = (await change.check?.(found.responder, scope)) ?? [];
      if (problems.length > 0) return refused(...problems);
      await followCard(scope, found.responder, () => change.apply(found.responder, scope));
      scope.record({ action: change.action, subject: id, details: { state: found.responder.state } });
      await change.tell?.(found.responder, scope);
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}
