import { problem } from "#shared/errors/problem.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import type { EffectKind } from "../audit/entry-kind.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { checkResource, type ResourceContent } from "./check-resource.ts";
import { dayOf, duplicateOf, newResource } from "./enter-resource.ts";
import type { ResourceRefusal, ResourceState } from "./resource.codes.ts";
import type { Resource } from "./resource.entity.ts";
import type { ResourceInput } from "./resource.input.ts";
import { lockResource } from "./resource.store.ts";

/** An operator enters something into the catalogue. */
export function addResource(context: DirectoryContext, input: ResourceInput, idempotencyKey: string) {
  const work = async (em: EntityManager, actor: string): Promise<CommandOutcome> => {
    const { value, problems } = checkResource(input, context.now);
    const all = [...problems, ...(await duplicateOf(em, value.url))];
    if (all.length > 0) return { problems: all };
    const id = partitionedId("centre", context.newUuid());
    newResource(em, { id, content: value, isOpenedToday: input.isOpenedToday, now: context.now });
    await appendAuditEntry(em, { kind: "RESOURCE_ADDED", subject: id, actor, now: context.now });
    return { organization: id, problems: [] };
  };
  return runCommand(context, { name: "addResource", idempotencyKey, input, work });
}

export type ReviseResource = { resource: string; input: ResourceInput };

/** An operator mends an entry, or a proposal before it is taken in. A new address has been opened by nobody yet. */
export function reviseResource(context: DirectoryContext, given: ReviseResource, idempotencyKey: string) {
  const { resource, input } = given;
  const work = async (em: EntityManager, actor: string): Promise<CommandOutcome> => {
    const known = await lockResource(em, resource);
    if (!known || !isAlive(known)) return { problems: [unknown] };
    const { value, problems } = checkResource(input, context.now);
    const all = [...problems, ...(await duplicateOf(em, value.url, known.id))];
    if (all.length > 0) return { problems: all };
    em.assign(known, {
      ...value,
      checkedOn: checkedOnAfter(known, value, { isOpenedToday: input.isOpenedToday, now: context.now }),
    });
    await appendAuditEntry(em, { kind: "RESOURCE_REVISED", subject: known.id, actor, now: context.now });
    return { organization: known.id, problems: [] };
  };
  return runCommand(context, { name: "reviseResource", idempotencyKey, input: given, work });
}

function checkedOnAfter(
  known: Resource,
  { url }: ResourceContent,
  { isOpenedToday, now }: { isOpenedToday: boolean; now: Date },
): string | null {
  if (isOpenedToday) return dayOf(now);
  return known.url === url ? known.checkedOn : null;
}

/** An operator takes a proposal in. */
export function acceptResource(context: DirectoryContext, resource: string, idempotencyKey: string) {
  return step(context, {
    ...{ name: "acceptResource", kind: "RESOURCE_ACCEPTED", from: "PROPOSED", input: resource, resource },
    idempotencyKey,
    change: (known) => known.decide("LISTED", context.now),
  });
}

/** An operator does not take a proposal in, and says why. */
export function refuseResource(
  context: DirectoryContext,
  { resource, reason }: { resource: string; reason: ResourceRefusal },
  idempotencyKey: string,
) {
  return step(context, {
    ...{ name: "refuseResource", kind: "RESOURCE_REFUSED", from: "PROPOSED", input: [resource, reason], resource },
    idempotencyKey,
    change: (known) => known.decide("REFUSED", context.now, reason),
  });
}

/** An operator has opened the address today, and found there what the catalogue says. */
export function confirmResource(context: DirectoryContext, resource: string, idempotencyKey: string) {
  return step(context, {
    ...{ name: "confirmResource", kind: "RESOURCE_CONFIRMED", from: "LISTED", input: resource, resource },
    idempotencyKey,
    change: (known) => {
      known.checkedOn = dayOf(context.now);
    },
  });
}

/** An operator takes an entry out of the catalogue. */
export function withdrawResource(context: DirectoryContext, resource: string, idempotencyKey: string) {
  return step(context, {
    ...{ name: "withdrawResource", kind: "RESOURCE_WITHDRAWN", from: "LISTED", input: resource, resource },
    idempotencyKey,
    change: (known) => known.decide("WITHDRAWN", context.now),
  });
}

type Step = {
  name: string;
  kind: EffectKind;
  from: ResourceState;
  resource: string;
  input: unknown;
  idempotencyKey: string;
  change: (known: Resource) => void;
};

function step(context: DirectoryContext, { name, kind, from, resource, input, idempotencyKey, change }: Step) {
  const work = async (em: EntityManager, actor: string): Promise<CommandOutcome> => {
    const known = await lockResource(em, resource);
    if (!known) return { problems: [unknown] };
    if (known.state !== from) return { problems: [from === "LISTED" ? notListed : decided] };
    change(known);
    await appendAuditEntry(em, { kind, subject: known.id, actor, now: context.now });
    return { organization: known.id, problems: [] };
  };
  return runCommand(context, { name, idempotencyKey, input, work });
}

function isAlive({ state }: Resource): boolean {
  return state === "PROPOSED" || state === "LISTED";
}

const unknown = problem("NOT_FOUND", ["resource"], "The catalogue has no such entry. Look for it again.");
const notListed = problem("WRONG_STATE", ["resource"], "This is not in the catalogue any more.");
const decided = problem("WRONG_STATE", ["resource"], "This proposal has been decided already.");
