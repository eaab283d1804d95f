import { type Problem, problem } from "#shared/errors/problem.ts";
import { partyAdmission, partyRecord, type SignedParty } from "#shared/record/party-record.ts";
import { openAs, type VerifiedParty } from "#shared/record/verify-party.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { findContestedClaim } from "./contested-claim.ts";
import { judgeStatements } from "./judge-statements.ts";
import type { Organization } from "./organization.entity.ts";
import { findOrganization, lockOrganization, saveStatements, unlist } from "./organization.store.ts";
import type { OrganizationEventKind } from "./organization-event.kind.ts";

export type StatementsInput = { record: string; admission: string; rekeys: string[] };

/** Takes a new organization in, or takes newer statements of one that is in. */
export function admitOrganization(context: DirectoryContext, input: StatementsInput, idempotencyKey: string) {
  return changeBy(context, { name: "admitOrganization", kind: "ADMITTED", statements: input, idempotencyKey });
}

/** Takes an organization's new service keys or root key; a root key only with the old one's re-key statement. */
export function rekeyOrganization(context: DirectoryContext, input: StatementsInput, idempotencyKey: string) {
  return changeBy(context, { name: "rekeyOrganization", kind: "REKEYED", statements: input, idempotencyKey });
}

/** Suspends by the network's signed word: an admission with status SUSPENDED. The record stays as it was. */
export async function suspendOrganization(
  context: DirectoryContext,
  admission: string,
  idempotencyKey: string,
): Promise<CommandOutcome> {
  const opened = await openAs("alight-admission+jwt", admission, partyAdmission);
  const known = opened ? await findOrganization(context.em, opened.claims.id) : null;
  if (opened?.claims.status !== "SUSPENDED") {
    const text = "Send an admission with the status SUSPENDED, signed by the network's root key.";
    return { problems: [problem("MALFORMED", ["admission"], text)] };
  }
  if (!known) return { problems: [unknown(["admission"])] };
  const statements = { admission, record: known.record, rekeys: known.rekeys };
  return changeBy(context, { name: "suspendOrganization", kind: "SUSPENDED", statements, idempotencyKey });
}

/** Takes an organization off the list. Its statements and history stay; its id is never given to another. */
export function removeOrganization(
  context: DirectoryContext,
  id: string,
  idempotencyKey: string,
): Promise<CommandOutcome> {
  return runCommand(context, {
    name: "removeOrganization",
    idempotencyKey,
    input: id,
    work: async (em, actor) => {
      const known = await lockOrganization(em, id);
      if (!known?.isListed) return { problems: [unknown(["organization"])] };
      if (id === "centre") {
        return { problems: [problem("NOT_ALLOWED", ["organization"], "The centre itself cannot be removed.")] };
      }
      await unlist(em, known, { kind: "REMOVED", actor, now: context.now });
      return { organization: id, problems: [] };
    },
  });
}

type MembershipChange = { name: string; kind: OrganizationEventKind; statements: SignedParty; idempotencyKey: string };

function changeBy(context: DirectoryContext, change: MembershipChange): Promise<CommandOutcome> {
  const { name, kind, statements, idempotencyKey } = change;
  const work = async (em: EntityManager, actor: string): Promise<CommandOutcome> => {
    const record = await openAs("alight-record+jwt", statements.record, partyRecord);
    const known = record ? await lockOrganization(em, record.claims.id) : null;
    const judged = await judgeStatements(statements, { pin: context.networkPin, known, now: context.now });
    if (!judged.ok) return { problems: judged.problems };
    const misuse = misuseOf(kind, judged.party, known) ?? (await findContestedClaim(em, judged.party));
    if (misuse) return { problems: [misuse] };
    await saveStatements(em, judged.party, { kind, actor, now: context.now });
    return { organization: judged.party.record.id, problems: [] };
  };
  return runCommand(context, { name, idempotencyKey, input: statements, work });
}

function misuseOf(kind: OrganizationEventKind, party: VerifiedParty, known: Organization | null): Problem | undefined {
  if (kind === "REKEYED" && !known) return unknown(["record"]);
  const host = party.record.hostedBy;
  if (host === "centre" || host === party.record.id) {
    const text = "An organization is hosted by itself or by another organization, never by the centre.";
    return problem("NOT_ALLOWED", ["record", "hostedBy"], text);
  }
  return undefined;
}

function unknown(path: string[]): Problem {
  return problem("NOT_FOUND", path, "The directory does not list this organization.");
}
