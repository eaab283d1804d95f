import { type Problem, problem } from "#shared/errors/problem.ts";
import { endSessionsOf } from "#shared/issuer/oidc-item.store.ts";
import { appendAuditEntry, type Effect } from "../audit/audit-entry.store.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import type { CentrePerson } from "./centre-person.entity.ts";
import { isLastOperator, lockCentrePerson } from "./centre-person.store.ts";
import { checkRoles } from "./check-invitation.ts";

export type ChangeCentrePerson = { person: string; idempotencyKey: string };

/** One change to one person: what stands against it, what it does, what is noted of it. */
export type PersonChange = {
  name: string;
  kind: Effect["kind"];
  /** Arguments besides the person and the key. */
  input?: unknown;
  check(person: CentrePerson, em: EntityManager, actor: string): Promise<readonly Problem[]> | readonly Problem[];
  apply(person: CentrePerson, em: EntityManager): Promise<Effect["details"]> | Effect["details"];
};

/** The way of all commands on somebody of the centre: lock, check, change, record. */
export function changePerson(
  context: DirectoryContext,
  { person: id, idempotencyKey }: ChangeCentrePerson,
  { name, kind, input, check, apply }: PersonChange,
): Promise<CommandOutcome> {
  return runCommand(context, {
    name,
    idempotencyKey,
    input: { person: id, input },
    work: async (em, actor) => {
      const person = await lockCentrePerson(em, id);
      if (!person) return { problems: [nobody] };
      const problems = await check(person, em, actor);
      if (problems.length > 0) return { problems };
      const details = (await apply(person, em)) ?? {};
      await appendAuditEntry(em, { kind, subject: id, actor, now: context.now, details });
      return { organization: id, problems: [] };
    },
  });
}

/** Makes an invitation's link worthless. */
export function withdrawCentreInvitation(context: DirectoryContext, given: ChangeCentrePerson) {
  return changePerson(context, given, {
    name: "withdrawCentreInvitation",
    kind: "INVITATION_WITHDRAWN",
    check: ({ status }) => (status === "INVITED" ? [] : [notInvited]),
    apply: (person) => void person.deactivate(),
  });
}

/** Gives somebody else these roles and no other. */
export function changeCentreRoles(context: DirectoryContext, given: ChangeCentrePerson & { roles: string[] }) {
  const { value, problems } = checkRoles(given.roles, ["roles"]);
  return changePerson(context, given, {
    name: "changeCentreRoles",
    kind: "ROLES_CHANGED",
    input: given.roles,
    check: async (person, em, actor) => {
      const isLast = !value.includes("OPERATOR") && (await isLastOperator(em, person));
      return [...problems, ...(person.id === actor ? [ownRoles] : []), ...(isLast ? [lastOperator] : [])];
    },
    apply: (person) => {
      const before = person.roles;
      person.roles = value;
      return { before, after: value };
    },
  });
}

/** Bars somebody; their sessions and refresh tokens end with it. */
export function deactivateCentrePerson(context: DirectoryContext, given: ChangeCentrePerson) {
  return changePerson(context, given, {
    name: "deactivateCentrePerson",
    kind: "PERSON_DEACTIVATED",
    check: async (person, em) => {
      if (!person.isActive()) return [notActive];
      return (await isLastOperator(em, person)) ? [lastOperator] : [];
    },
    apply: async (person, em) => {
      person.deactivate();
      await endSessionsOf(sqlOf(em), person.id);
      return {};
    },
  });
}

/** Lets somebody back in who was here before, with the roles they had. */
export function reactivateCentrePerson(context: DirectoryContext, given: ChangeCentrePerson) {
  return changePerson(context, given, {
    name: "reactivateCentrePerson",
    kind: "PERSON_REACTIVATED",
    check: ({ status, joinedAt }) => (status === "DEACTIVATED" && joinedAt !== null ? [] : [notDeactivated]),
    apply: (person) => void person.reactivate(),
  });
}

const nobody = problem("NOT_FOUND", ["person"], "The centre has nobody of this id. Check the id.");
export const lastOperator = problem(
  "LAST_OPERATOR",
  ["person"],
  "This is the only operator. Make somebody else an operator first.",
);
const ownRoles = problem("NOT_ALLOWED", ["person"], "Nobody changes their own roles. Another operator has to.");
const notInvited = problem(
  "WRONG_STATE",
  ["person"],
  "This person has no open invitation. To keep somebody out who has joined, deactivate them.",
);
const notActive = problem(
  "WRONG_STATE",
  ["person"],
  "Only somebody who is active can be deactivated. To take back an invitation, withdraw it.",
);
const notDeactivated = problem(
  "WRONG_STATE",
  ["person"],
  "Only somebody who had joined and was deactivated can be reactivated. Invite all others.",
);
