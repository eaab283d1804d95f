import { z } from "zod";
import { problem } from "#shared/errors/problem.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { lockNeed } from "../need/need.store.ts";
import { eraseWhole } from "./erase-whole.ts";

export type EraseNeed = { need: string; idempotencyKey: string };

/** Nothing of the need is kept, not even in what the command came to. */
const nothing = z.object({});

/** A coordinator erases a need that nobody works on any more, because somebody wishes it, or the law does. */
export async function eraseNeed(context: PartnerContext, { need: id, idempotencyKey }: EraseNeed) {
  const command = { name: "eraseNeed", idempotencyKey, input: { need: id }, resultForm: nothing };
  return runCommand<z.output<typeof nothing>>(context, {
    ...command,
    work: async (scope) => {
      const need = await lockNeed(scope.em, id);
      if (!need) return refused(notFound);
      if (need.isActive()) return refused(active);
      await eraseWhole(scope, id, "REQUEST");
      return { ok: true, result: {} };
    },
  });
}

const notFound = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");

const active = problem(
  "WRONG_STATE",
  ["need"],
  "Somebody still works on this need. Close it, withdraw it or stop everything first; then it can be erased.",
);
