import { calculateJwkThumbprint } from "jose";
import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkTool, type ToolFields } from "./check-tool.ts";
import { saveTool } from "./tool.store.ts";

export type AddTool = { organization: string; input: ToolFields; idempotencyKey: string };

/** Lets a program of the organization come in as itself, by a key whose private part never leaves it. */
export async function addTool(context: PartnerContext, asked: AddTool): Promise<Worked<ChangedRow>> {
  const { organization, input, idempotencyKey } = asked;
  const command = { name: "addTool", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const { value, problems } = checkTool(input);
      const { name, roles, publicKey } = value;
      if (problems.length > 0 || !publicKey) return refused(...problems);
      const id = scope.newId();
      const keyThumbprint = await calculateJwkThumbprint(publicKey);
      const tool = { id, name, roles, publicKey, keyThumbprint, isWithdrawn: false, addedAt: scope.now };
      if (!(await saveTool(scope.sql, tool))) return refused(knownKey);
      scope.record({ action: "tool.add", subject: id, details: { roles, keyThumbprint } });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

const knownKey = problem(
  "DUPLICATE",
  ["input", "publicKey"],
  "A tool of yours has this key, or had it. Make a new key pair for each tool.",
);
