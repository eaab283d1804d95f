import { type Problem, problem } from "#shared/errors/problem.ts";
import { type CentreRole, centreRoles, isCentreRole } from "./centre-role.ts";

export type InvitationFields = { name: string; email: string; roles: readonly string[] };
export type InvitationContent = { name: string; login: string; roles: CentreRole[] };

const maxNameLength = 120;
const maxLoginLength = 200;
const loginForm = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/;

/** Reads an invitation, and tells all that is wrong with it at once. */
export function checkInvitation(fields: InvitationFields): { value: InvitationContent; problems: Problem[] } {
  const name = fields.name.trim().replace(/\s+/g, " ");
  const login = fields.email.trim().toLowerCase();
  const { value: roles, problems } = checkRoles(fields.roles, ["input", "roles"]);
  return { value: { name, login, roles }, problems: [...checkName(name), ...checkLogin(login), ...problems] };
}

/** At least one role, each known, each once. */
export function checkRoles(
  given: readonly string[],
  path: readonly string[],
): { value: CentreRole[]; problems: Problem[] } {
  const value = [...new Set(given.filter(isCentreRole))];
  if (given.length === 0) return { value, problems: [problem("REQUIRED", path, `Give at least one of ${roleList}.`)] };
  const unknown = given.findIndex((role) => !isCentreRole(role));
  if (unknown < 0) return { value, problems: [] };
  return { value, problems: [problem("UNKNOWN_CODE", [...path, String(unknown)], `A role is one of ${roleList}.`)] };
}

function checkName(name: string): Problem[] {
  const path = ["input", "name"];
  if (name === "") return [problem("REQUIRED", path, "Write something here.")];
  if (name.length > maxNameLength) return [problem("TOO_LONG", path, `Write at most ${maxNameLength} characters.`)];
  return /\p{Cc}/u.test(name) ? [problem("MALFORMED", path, "Leave out control characters.")] : [];
}

function checkLogin(login: string): Problem[] {
  const path = ["input", "email"];
  if (login.length > maxLoginLength) {
    return [problem("TOO_LONG", path, `Give an address of at most ${maxLoginLength} characters.`)];
  }
  const sentence = "Give the person's work e-mail address, as ana@centre.example.";
  return loginForm.test(login) ? [] : [problem("MALFORMED", path, sentence)];
}

const roleList: string = centreRoles.join(", ");
