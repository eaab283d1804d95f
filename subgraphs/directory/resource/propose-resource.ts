import { type Problem, problem } from "#shared/errors/problem.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import { checkResource } from "./check-resource.ts";
import { duplicateOf, newResource } from "./enter-resource.ts";
import type { ResourceInput } from "./resource.input.ts";
import { countProposals } from "./resource.store.ts";

/** A coordinator of an organization proposes something for the catalogue; operators decide. */
export function proposeResource(
  context: DirectoryContext,
  input: ResourceInput,
  idempotencyKey: string,
): Promise<CommandOutcome> {
  return runCommand(context, {
    name: "proposeResource",
    idempotencyKey,
    input,
    work: async (em, actor, viewer) => {
      const { value, problems } = checkResource(input, context.now);
      const proposer = { proposedBy: viewer.sub, proposedByOrganization: viewer.organization };
      const known = await duplicateOf(em, value.url);
      const flood = floodOf(await countProposals(em, proposer));
      if (problems.length + known.length + flood.length > 0) return { problems: [...problems, ...known, ...flood] };
      const id = partitionedId("centre", context.newUuid());
      newResource(em, { id, content: value, isOpenedToday: input.isOpenedToday, now: context.now }, proposer);
      const by = { actor, issuer: viewer.organization, now: context.now };
      await appendAuditEntry(em, { kind: "RESOURCE_PROPOSED", subject: id, ...by });
      return { organization: id, problems: [] };
    },
  });
}

/** As many as operators can look at in a while, and so that nobody's bury those of the others. */
const mostWaiting = { own: 10, theirs: 30, all: 1_000 } as const;

function floodOf(waiting: { own: number; theirs: number; all: number }): Problem[] {
  if (waiting.own >= mostWaiting.own) return [tooMany(`At most ${mostWaiting.own} of your proposals wait at a time.`)];
  if (waiting.theirs >= mostWaiting.theirs) {
    return [tooMany(`At most ${mostWaiting.theirs} proposals of one organization wait at a time.`)];
  }
  return waiting.all >= mostWaiting.all ? [tooMany("Too many proposals wait at the centre.")] : [];
}

function tooMany(why: string): Problem {
  return problem("TOO_MANY", [], `${why} Try again when the centre has decided about some.`);
}
