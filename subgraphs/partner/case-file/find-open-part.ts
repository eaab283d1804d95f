import type { Sql } from "#shared/database/sql.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { refused } from "../command/run-command.ts";
import type { PersonActor } from "../context.ts";
import { worksOnNeeds } from "../introduction/change-introduction.ts";
import { needHolder } from "../need/need-holder.store.ts";
import { firstSection, type Section } from "../permission/permission.codes.ts";
import { unendedPermissions } from "../permission/permission.store.ts";
import { bySection, isSafeContact } from "./case-file.codes.ts";
import { acceptedResponders, type CasePart, casePartsOf, partsByPaper } from "./case-file.store.ts";
import { openParts } from "./open-parts.ts";

export type AskedPart = { need: string; section: Section; piece: number; version?: number | null | undefined };

export type FoundPart = { ok: true; part: CasePart } | { ok: false; problems: readonly Problem[] };

/**
 * The part that somebody may be handed at this moment: the newest that is sealed for them, or the version they ask for.
 * What is not theirs is to them what is not there. Ask it in the transaction in which the part leaves: until that is
 * over, neither the permission nor the introduction can end.
 */
export async function findOpenPart(
  sql: Sql,
  { actor, now }: { actor: PersonActor; now: Date },
  asked: AskedPart,
): Promise<FoundPart> {
  const open = await openTo(sql, { actor, now }, asked.need);
  const part = open.find((one) => isAsked(one, asked));
  if (!part) return refused(notFound);
  if (!actor.isHome && !isSafeContact(part) && !hasOpenedContact(open, actor.id)) return refused(contactFirst);
  return { ok: true, part };
}

/**
 * Whether anything is sealed for them is looked up first: for what is there no more is read than for what is not. Who is
 * of home and does not work on needs, as a lawyer of the same organization, reads by the survivor's yes like everybody else.
 */
async function openTo(sql: Sql, { actor, now }: { actor: PersonActor; now: Date }, need: string): Promise<CasePart[]> {
  if (actor.isHome && actor.roles.length === 0) return [];
  if (actor.isHome && worksOnNeeds(actor)) return openAtHome(sql, { actor, now }, need);
  const sealed = await casePartsOf(sql, [need], actor.id);
  if (sealed.length === 0) return [];
  const permissions = await unendedPermissions(sql, { need, purpose: "CASE_FILE" }); // locks need and permissions
  const responders = (await acceptedResponders(sql, actor.id, [need])).get(need) ?? new Set();
  const { id: person, organization } = actor;
  const reader = { side: "OTHER", person, organization, responders, permissions } as const;
  const parts = await casePartsOf(sql, [need], actor.id);
  const own = actor.isHome ? parts.filter(({ permission }) => permission === null) : [];
  return [...own, ...openParts(parts, reader, now)].sort(bySection);
}

/** What is sealed for themselves, and after it what the key on paper opens for them. */
async function openAtHome(
  sql: Sql,
  { actor, now }: { actor: PersonActor; now: Date },
  need: string,
): Promise<CasePart[]> {
  const own = openParts(await casePartsOf(sql, [need], actor.id), { side: "HOME" }, now).sort(bySection);
  const byPaper = (await mayUsePaper(sql, actor, need)) ? await partsByPaper(sql, need, actor.id) : [];
  return [...own, ...byPaper.sort(bySection)];
}

/**
 * Whoever holds the key on paper shows it to no server. So what is sealed for it is handed, still sealed, to whoever
 * looks after the need, and to coordinators, who decide who does.
 */
async function mayUsePaper(sql: Sql, { id, roles, toolName }: PersonActor, need: string): Promise<boolean> {
  if (toolName !== undefined) return false;
  if (roles.includes("COORDINATOR")) return true;
  return roles.includes("ADVOCATE") && (await needHolder(sql, need))?.person === id;
}

function isAsked(part: CasePart, { section, piece, version }: AskedPart): boolean {
  const isVersion = version === undefined || version === null || part.version === version;
  return part.section === section && part.piece === piece && isVersion;
}

/** Every piece of the safe contact in its newest version: nobody gets in touch without knowing it as it is now. */
function hasOpenedContact(open: readonly CasePart[], person: string): boolean {
  const pieces = new Map(
    open
      .filter(isSafeContact)
      .map((part) => [part.piece, part] as const)
      .reverse(),
  );
  const contact = [...pieces.values()];
  return contact.length > 0 && contact.every(({ receipts }) => receipts.some((one) => isOpening(one, person)));
}

function isOpening({ reader, kind }: CasePart["receipts"][number], person: string): boolean {
  return kind === "OPENED" && reader === person;
}

export const notFound = problem(
  "NOT_FOUND",
  ["section"],
  "Nothing of this section is sealed for you, or you may not open it any more. Ask somebody for whom it is sealed to seal it again for you.",
);

const contactFirst = problem(
  "SAFE_CONTACT_FIRST",
  ["section"],
  `Open ${firstSection} first and say that you have: how they can be reached safely comes before everything else.`,
);
