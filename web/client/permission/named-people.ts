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

/** The responder that a permission names, as far as an introduction tells their name. */
export function responderIn(
  { responderId }: Pick<Permission, "responderId">,
  introductions: readonly Named[],
): string | undefined {
  if (responderId === null) return undefined;
  return introductions.find(({ responder }) => responder?.id === responderId)?.responder?.name;
}

/** For whom people act, by name; undefined for a responder who acts for themself alone. */
export function actingFor(responder: string | undefined, people: readonly string[]): string | undefined {
  const [only, ...others] = people;
  const isThemself = others.length === 0 && only !== undefined && isSameName(only, responder ?? "");
  return isThemself ? undefined : responder;
}

/** The responder, where it is not them who opens anything: nobody of these people has their name. */
export function isApart(responder: string | undefined, people: readonly string[]): responder is string {
  return responder !== undefined && people.length > 0 && !people.some((name) => isSameName(name, responder));
}

/** Those of a permission who work with the responder, and are not the responder themself. */
export function workingWith(responder: string | undefined, people: readonly string[]): string[] {
  return responder === undefined ? [] : people.filter((name) => !isSameName(name, responder));
}

/** Where what a permission is for comes next; of several introductions it is the likeliest. */
const stateFor: Readonly<Record<Purpose, Named["state"] | undefined>> = {
  CASE_FILE: "ACCEPTED",
  CONFLICT_CHECK: "CONFLICT_CHECK",
  ASK_NETWORK: undefined,
};

/** The one that a permission for this is about unless somebody chooses otherwise; undefined where it is not plain. */
export function obviousIntroduction(living: readonly Named[], purpose: Purpose | undefined): Named | undefined {
  const likely = living.filter(({ state }) => purpose !== undefined && state === stateFor[purpose]);
  const [only] = [living, likely].find(({ length }) => length === 1) ?? [];
  return only;
}

/**
 * Whom a permission for this names unless somebody chooses otherwise: who is there alone; the one who looks at names; the
 * responder themself; who has answered for them. Nobody where it is not plain.
 */
export function obviousPeople(named: Named, purpose: Purpose): string[] {
  const offered = peopleFor(named, purpose);
  const called = (name: string) => offered.filter((one) => isSameName(one.name, name));
  const checkers = purpose === "CONFLICT_CHECK" ? (named.conflictCheckers ?? []) : [];
  const acting = checkers.length > 0 ? [checkers] : [called(named.responder?.name ?? ""), called(answererIn(named))];
  return [offered, ...acting].find(({ length }) => length === 1)?.map(({ id }) => id) ?? [];
}

/** Who somebody is that a permission can name, as far as the introduction tells. */
export function standingOf(named: Named, { id, name }: { id: string; name: string }, purpose: Purpose) {
  const { responder, conflictCheckers } = named;
  if (purpose === "CONFLICT_CHECK" && conflictCheckers?.some((one) => one.id === id)) return "CHECKS";
  if (!responder) return "THERE";
  if (isSameName(name, responder.name)) return "ASKED";
  return isSameName(name, answererIn(named)) ? "ANSWERS" : "WITH";
}

/** By name those who plainly are to open a file, and else their organization: whom the yes will be to. */
export function whomToAllow(named: Named | undefined, organization: { name: string }): string[] {
  const obvious = named ? obviousPeople(named, "CASE_FILE") : [];
  const names = named?.people.filter(({ id }) => obvious.includes(id)).map(({ name }) => name) ?? [];
  return names.length > 0 ? names : [organization.name];
}

/** Who of the other side has acted last, by the name that their organization gives them; empty where nobody has. */
function answererIn({ steps }: Named): string {
  return steps.findLast(({ side, name }) => side === "OTHER" && name !== null)?.name ?? "";
}

function isSameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
}
