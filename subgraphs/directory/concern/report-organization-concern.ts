import { type ConcernReason, isSerious } from "#shared/codes/concern.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { isPartitionedId, partitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { findOrganization } from "../organization/organization.store.ts";
import { maySuspendAtOnce } from "./concern.policy.ts";
import { OrganizationConcern } from "./organization-concern.entity.ts";
import { countOpenBy, countSuspendedBy, type Reporter } from "./organization-concern.store.ts";

export type ReportOrganizationConcern = {
  organization: string;
  /** One of its responders, when its own coordinators should not be the ones to look into it. */
  responder: string | null;
  reason: ConcernReason;
};

/**
 * Anybody signed in, of whichever organization, tells the operators of a concern about an organization. A serious one
 * about a responder hides them from everybody else, whatever their own organization does, until an operator has looked
 * into it.
 */
export function reportOrganizationConcern(
  context: DirectoryContext,
  input: ReportOrganizationConcern,
  idempotencyKey: string,
): Promise<CommandOutcome> {
  return runCommand(context, {
    name: "reportOrganizationConcern",
    idempotencyKey,
    input,
    work: async (em, actor, viewer) => {
      const reporter = { reportedBy: viewer.sub, reportedByOrganization: viewer.organization };
      const problems = await check(em, input, reporter);
      if (problems.length > 0) return { problems };
      const id = partitionedId("centre", context.newUuid());
      em.create(OrganizationConcern, {
        ...input,
        ...reporter,
        id,
        source: "REPORTED",
        isSuspending: await isSuspendedBy(em, input, viewer.organization),
        reportedAt: context.now,
        state: "OPEN",
        outcome: null,
        closedAt: null,
      });
      const by = { actor, issuer: viewer.organization, now: context.now };
      await appendAuditEntry(em, { kind: "CONCERN_REPORTED", subject: id, ...by });
      return { organization: input.organization, problems: [] };
    },
  });
}

async function isSuspendedBy(
  em: EntityManager,
  { responder, reason, organization }: ReportOrganizationConcern,
  reportedByOrganization: string,
): Promise<boolean> {
  if (responder === null || !isSerious(reason)) return false;
  const already = await countSuspendedBy(em, reportedByOrganization);
  return maySuspendAtOnce({ isOfSame: organization === reportedByOrganization }, already);
}

async function check(em: EntityManager, input: ReportOrganizationConcern, reporter: Reporter): Promise<Problem[]> {
  const known = input.organization === "centre" ? null : await findOrganization(em, input.organization);
  const isTheirs = input.responder === null || isRowOf(input.responder, input.organization);
  const { all, same } = await countOpenBy(em, reporter, input);
  return [
    ...(known?.isListed ? [] : [unknown]),
    ...(isTheirs ? [] : [notTheirs]),
    ...(same > 0 ? [duplicate] : []),
    ...(all >= mostOpenByOne ? [tooMany] : []),
  ];
}

function isRowOf(id: string, organization: string): boolean {
  return isPartitionedId(id) && partitionOf(id) === organization;
}

/** More than anybody needs, and few enough that nobody buries the others' concerns. */
const mostOpenByOne = 20;

const unknown = problem("NOT_FOUND", ["organization"], "The directory does not list this organization.");
const notTheirs = problem("MALFORMED", ["responder"], "This is no responder of that organization. Check the id.");
const duplicate = problem(
  "DUPLICATE",
  ["reason"],
  "You have reported this already, and it is being looked into. Give another reason if there is one.",
);
const tooMany = problem(
  "TOO_MANY",
  [],
  `At most ${mostOpenByOne} of your concerns are open at a time. Wait for the operators to look into them.`,
);
