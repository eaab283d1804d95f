import { LockMode } from "@mikro-orm/core";
import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { PageRequest } from "../graph/page.ts";
import { makeReference } from "./make-reference.ts";
import type { NeedStatus } from "./need.codes.ts";
import { Need, NeedIssue } from "./need.entity.ts";
import type { NeedDraft, NeedIssueDraft, NeedRow } from "./need-draft.ts";
import { heldAndActive } from "./need-work.store.ts";

const inserting = 500;

/**
 * The needs with their issues that have one of these ids (at most 1,000), to be looked at; what does not exist is
 * left out. Plain SQL: every screen begins with it, and nobody changes what they read.
 */
export async function needRows(sql: Sql, ids: readonly string[]): Promise<NeedRow[]> {
  return sql.query<NeedRow>(selectRows, [ids]);
}

const selectRows = `
select id, reference, status, urgency, languages, is_for_everyone as "isForEveryone",
  only_organizations as "onlyOrganizations", except_organizations as "exceptOrganizations",
  preferred_traits as "preferredTraits", is_free_only as "isFreeOnly", is_in_person as "isInPerson", exploitation,
  posted_at as "postedAt", posted_by as "postedBy", held_by as "heldBy", closed_at as "closedAt",
  leaves_at as "leavesAt", is_by_hand as "isByHand", unfinished,
  (select coalesce(json_agg(json_build_object('id', i.id, 'position', i.position, 'issue', i.issue,
      'jurisdiction', i.jurisdiction, 'help', i.help, 'dueOn', i.due_on, 'dueKind', i.due_kind, 'status', i.status,
      'outcome', i.outcome) order by i.position), '[]') from need_issue i where i.need_id = need.id) as issues
from need where id = any($1)`;

/** One need with its issues, locked until the transaction ends. */
export async function lockNeed(em: EntityManager, id: string): Promise<Need | undefined> {
  const need = await em.findOne(Need, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.populate(need ? [need] : [], ["issues"]);
  return need ?? undefined;
}

/** A need that is locked, as other statements of the transaction have left it. */
export async function needAnew(em: EntityManager, id: string): Promise<Need | undefined> {
  return (await em.findOne(Need, { id }, { populate: ["issues"], refresh: true })) ?? undefined;
}

/** Which needs of the organization are meant: all, or those that stand there, that somebody looks after. */
export type NeedChoice = { status?: NeedStatus | undefined; heldBy?: string | undefined };

/** The newest needs first, one more than asked for, to tell whether there are more. */
export async function newestNeeds(em: EntityManager, page: NeedPage, { status, heldBy }: NeedChoice): Promise<Need[]> {
  const chosen = { ...(status ? { status } : {}), ...(heldBy ? { heldBy } : {}) };
  return em.find(Need, { ...beyond(page), ...chosen }, newestOf(page));
}

/** The same of the unfinished ones that one person looks after. */
export async function newestNeedsHeldBy(em: EntityManager, page: NeedPage, heldBy: string): Promise<Need[]> {
  return em.find(Need, { ...beyond(page), ...heldAndActive(heldBy) }, newestOf(page));
}

export type NeedPage = PageRequest<[postedAt: string, id: string]>;

function newestOf({ first }: NeedPage) {
  const order = { postedAt: "desc", id: "asc" } as const;
  return { orderBy: order, limit: first + 1, populate: ["issues"], strategy: "select-in" } as const;
}

function beyond({ after }: NeedPage) {
  return after ? { $or: olderThan(new Date(after[0]), after[1]) } : {};
}

function olderThan(postedAt: Date, id: string) {
  return [{ postedAt: { $lt: postedAt } }, { postedAt, id: { $gt: id } }];
}

export async function isReferenceTaken(em: EntityManager, reference: string): Promise<boolean> {
  return (await em.count(Need, { reference })) > 0;
}

const maxReferenceTries = 20;

/** A reference that no need has. `chooseIndex(below)` gives the chance. */
export async function freeReference(em: EntityManager, chooseIndex: (below: number) => number): Promise<string> {
  for (let tries = 0; tries < maxReferenceTries; tries++) {
    const reference = makeReference(chooseIndex);
    if (!(await isReferenceTaken(em, reference))) return reference;
  }
  throw new Error("No free reference was found; the list of words is too short for this many needs.");
}

/** Writes new needs, also many at once. */
export async function insertNeeds(em: EntityManager, drafts: readonly NeedDraft[]): Promise<void> {
  for (let start = 0; start < drafts.length; start += inserting) {
    const some = drafts.slice(start, start + inserting);
    await em.insertMany(
      Need,
      some.map(({ issues: _, ...row }) => row),
    );
    await em.insertMany(
      NeedIssue,
      some.flatMap(({ id, issues }) => issues.map((issue) => issueRow(id, issue))),
    );
  }
}

/** Puts `issues` in the place of the need's own: those with a known id are kept and changed, the others are new or go. */
export function replaceIssues(em: EntityManager, need: Need, issues: readonly NeedIssueDraft[]): void {
  const own = new Map(need.issues.getItems().map((issue) => [issue.id, issue]));
  for (const draft of issues) {
    const kept = own.get(draft.id);
    if (kept) em.assign(kept, { ...draft, status: kept.status, outcome: kept.outcome });
    else em.persist(em.create(NeedIssue, { ...draft, need }));
    own.delete(draft.id);
  }
  for (const gone of own.values()) em.remove(gone);
}

function issueRow(need: string, issue: NeedIssueDraft) {
  return { ...issue, need };
}
