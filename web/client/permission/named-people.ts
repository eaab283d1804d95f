import type { Purpose } from "./permission-codes.ts";
import type { Named, Permission, PermittedNeed } from "./permitted-need.ts";

const under = ["REQUESTED", "OFFERED", "CONFLICT_CHECK", "CLEARED", "RESERVED", "ACCEPTED"];

/** Introductions that are not over: whoever takes part in them can be named. */
export function livingIntroductions({ introductions }: Pick<PermittedNeed, "introductions">): readonly Named[] {
  return introductions.filter(({ state }) => under.includes(state));
}

/** Whom of the other side a permission for this can name. */
export function peopleFor({ people, conflictCheckers }: Named, purpose: Purpose): { id: string; name: string }[] {
  const others = people.filter(({ side }) => side === "OTHER");
  const checkers = purpose === "CONFLICT_CHECK" ? (conflictCheckers ?? []) : [];
  const all = [...checkers, ...others].map(({ id, name }): [string, string] => [id, name]);
  return [...new Map(all)].map(([id, name]) => ({ id, name }));
}

/** The names of those whom a permission names, as far as an introduction tells them. */
export function namesIn({ peopleIds }: Pick<Permission, "peopleIds">, introductions: readonly Named[]): string[] {
  const known = new Map(
    introductions.flatMap(({ people, conflictCheckers }) =>
      [...people, ...(conflictCheckers ?? [])].map(({ id, name }): [string, string] => [id, name]),
    ),
  );
  return peopleIds.flatMap((id) => known.get(id) ?? []);
}
