import { problem } from "#shared/errors/problem.ts";
import { type Checked, checked } from "../codes/checked.ts";
import { checkText, nameBounds } from "../person/check-invitation.ts";
import { readToolKey, type ToolKey } from "./tool-key.ts";
import { isToolRole, type ToolRole, toolRoles } from "./tool-role.ts";

export type ToolFields = { name: string; roles: string[]; publicKey: string };
export type ToolContent = { name: string; roles: ToolRole[]; publicKey: ToolKey | undefined };

/** Reads a tool, and tells all that is wrong with it at once. */
export function checkTool(fields: ToolFields): Checked<ToolContent> {
  const name = checkText(fields.name, nameBounds, ["input", "name"]);
  const roles = checkToolRoles(fields.roles);
  const publicKey = readToolKey(fields.publicKey);
  const keyProblems = publicKey ? [] : [malformedKey];
  const value = { name: name.value, roles: roles.value, publicKey };
  return checked(value, [...name.problems, ...roles.problems, ...keyProblems]);
}

function checkToolRoles(given: readonly string[]): Checked<ToolRole[]> {
  const roles = [...new Set(given.filter(isToolRole))];
  const isGood = given.length > 0 && given.length <= toolRoles.length && given.every(isToolRole);
  return checked(roles, isGood ? [] : [problem("UNKNOWN_CODE", ["input", "roles"], rolesSentence)]);
}

const rolesSentence = `Give a tool one or both of ${toolRoles.join(", ")}. Tools manage no people.`;

const malformedKey = problem(
  "MALFORMED",
  ["input", "publicKey"],
  "Give the tool's public key as JWK: kty, crv, x (and y) of P-256 or Ed25519, and nothing else. Keep the private part.",
);
