import { problem } from "#shared/errors/problem.ts";
import { checkLanguages } from "../codes/check-lists.ts";
import { type Checked, checked } from "../codes/checked.ts";
import { isPersonRole, type PersonRole, personRoles } from "./person-role.ts";

export type InvitationFields = {
  name: string;
  email: string;
  roles: string[];
  title?: string | null;
  languages?: string[] | null;
};

export type InvitationContent = {
  name: string;
  login: string;
  roles: PersonRole[];
  title: string | null;
  languages: string[];
};

type Path = readonly string[];

const maxNameLength = 120;
const maxRoles = 5;
/** Characters of an e-mail address. */
export const maxAddressLength = 200;
const addressForm = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/;

/** Reads an invitation, and tells all that is wrong with it at once. */
export function checkInvitation(fields: InvitationFields, path: Path): Checked<InvitationContent> {
  const name = checkText(fields.name, { min: 1, max: maxNameLength }, [...path, "name"]);
  const title = checkText(fields.title ?? "", { min: 0, max: maxNameLength }, [...path, "title"]);
  const login = checkLogin(fields.email, [...path, "email"]);
  const roles = checkRoles(fields.roles, [...path, "roles"]);
  const given = fields.languages ?? [];
  const languages = given.length === 0 ? checked<string[]>([]) : checkLanguages(given, [...path, "languages"]);
  const value = { name: name.value, login: login.value, roles: roles.value, languages: languages.value };
  return checked(
    { ...value, title: title.value === "" ? null : title.value },
    [name, title, login, roles, languages].flatMap(({ problems }) => problems),
  );
}

/** At least one role, each known, each once. */
export function checkRoles(roles: readonly string[], path: Path): Checked<PersonRole[]> {
  const known = [...new Set(roles.filter(isPersonRole))];
  if (roles.length === 0) return checked(known, [problem("REQUIRED", path, `Give at least one of ${roleList}.`)]);
  if (roles.length > maxRoles) return checked(known, [problem("TOO_MANY", path, `Give at most ${maxRoles} roles.`)]);
  const unknown = roles.findIndex((role) => !isPersonRole(role));
  if (unknown < 0) return checked(known);
  return checked(known, [problem("UNKNOWN_CODE", [...path, String(unknown)], `A role is one of ${roleList}.`)]);
}

/** A name as somebody wrote it, without what is around it. */
export function checkText(text: string, { min, max }: { min: number; max: number }, path: Path): Checked<string> {
  const value = text.trim().replace(/\s+/g, " ");
  if (value.length < min) return checked(value, [problem("REQUIRED", path, "Write something here.")]);
  if (value.length > max) return checked(value, [problem("TOO_LONG", path, `Write at most ${max} characters.`)]);
  if (/\p{Cc}/u.test(value)) return checked(value, [problem("MALFORMED", path, "Leave out control characters.")]);
  return checked(value);
}

/** Whether mail can be sent to it: a demo person's login is no address. */
export function isMailAddress(text: string): boolean {
  return addressForm.test(text);
}

function checkLogin(email: string, path: Path): Checked<string> {
  const value = email.trim().toLowerCase();
  if (value.length > maxAddressLength) {
    return checked(value, [problem("TOO_LONG", path, `Give an address of at most ${maxAddressLength} characters.`)]);
  }
  const sentence = "Give the person's work e-mail address, as ana@help.example.";
  return checked(value, isMailAddress(value) ? [] : [problem("MALFORMED", path, sentence)]);
}

const roleList: string = personRoles.join(", ");

export const nameBounds = { min: 1, max: maxNameLength } as const;
