import { type Problem, problem } from "#shared/errors/problem.ts";
import { type CommandScope, refused } from "../command/run-command.ts";
import type { Person } from "./person.entity.ts";
import { lockPeople, lockPerson } from "./person.store.ts";

export type FoundPerson = { ok: true; person: Person } | { ok: false; problems: readonly Problem[] };

/** The person whom a command is about, locked, and no other command about people beside it. */
export async function findManagedPerson(scope: CommandScope, id: string): Promise<FoundPerson> {
  await lockPeople(scope.sql);
  const person = await lockPerson(scope.em, id);
  return person ? { ok: true, person } : refused(nobody("person"));
}

export function nobody(argument: string): Problem {
  return problem("NOT_FOUND", [argument], "Your organization has nobody of this id. Check the id.");
}

export const lastCoordinator = problem(
  "LAST_COORDINATOR",
  ["person"],
  "This is the only coordinator. Make somebody else a coordinator first.",
);
