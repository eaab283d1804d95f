import { problem } from "#shared/errors/problem.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import { lockOrganization, setHold } from "./organization.store.ts";

/**
 * Stops an organization at once, by an operator's word alone. The hold is served beside the signed records and makes
 * everybody take the organization as not active: whoever runs the directory could leave it out as well, so this gives
 * no power that was not there. What shall last is said by the network's signed suspension.
 */
export function holdOrganization(context: DirectoryContext, id: string, idempotencyKey: string) {
  return changeHold(context, { kind: "HELD", id, idempotencyKey });
}

/** Lets it take part again, as far as its signed statements say so. */
export function releaseOrganization(context: DirectoryContext, id: string, idempotencyKey: string) {
  return changeHold(context, { kind: "RELEASED", id, idempotencyKey });
}

type HoldChange = { kind: "HELD" | "RELEASED"; id: string; idempotencyKey: string };

function changeHold(context: DirectoryContext, { kind, id, idempotencyKey }: HoldChange): Promise<CommandOutcome> {
  return runCommand(context, {
    name: kind === "HELD" ? "holdOrganization" : "releaseOrganization",
    idempotencyKey,
    input: id,
    work: async (em, actor) => {
      const known = id === "centre" ? null : await lockOrganization(em, id);
      if (!known?.isListed) return { problems: [unknown] };
      if (known.isHeld === (kind === "HELD")) return { problems: [kind === "HELD" ? heldAlready : notHeld] };
      await setHold(em, known, { kind, actor, now: context.now });
      return { organization: id, problems: [] };
    },
  });
}

const unknown = problem("NOT_FOUND", ["organization"], "The directory does not list this organization.");
const heldAlready = problem("WRONG_STATE", ["organization"], "This organization is held already.");
const notHeld = problem("WRONG_STATE", ["organization"], "This organization is not held: there is nothing to release.");
