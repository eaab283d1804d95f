import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { conflictedIn } from "../introduction/conflicted.store.ts";
import { type MatchProfile, matchProfileOf } from "./match-profile.ts";
import { isActive } from "./need.codes.ts";
import type { Need } from "./need.entity.ts";
import { type NeedChoice, type NeedPage, newestNeeds, newestNeedsHeldBy } from "./need.store.ts";
import { type NeedView, viewNeed } from "./need.view.ts";

/** The need; null for an id that is not there, or in which the asker takes no part. Whoever sees it has seen it: no look goes unrecorded. */
export async function readNeed(context: PartnerContext, id: string): Promise<NeedView | null> {
  const need = await context.loaders.need.load(id);
  if (!need) return null;
  await context.noteSighting(need);
  return Object.assign(viewNeed(need, context.organization), { readers: need.readers ?? [] });
}

/** The needs of these ids, at most 50, in that order; without those that are not there. */
export async function readNeeds(context: PartnerContext, ids: readonly string[]): Promise<NeedView[]> {
  const needs = await Promise.all(ids.map((id) => readNeed(context, id)));
  return needs.filter((need) => need !== null);
}

/**
 * What matching may know while it answers a question; null once the need has ended. Whoever has a conflict of interest is
 * not proposed for it again, alone or in a team.
 */
export async function readMatchProfile(
  { loaders, organization, em }: PartnerContext,
  id: string,
): Promise<MatchProfile | null> {
  const need = await loaders.need.load(id);
  if (!need || !isActive(need.status)) return null;
  const without = await conflictedIn(sqlOf(em), id);
  return { ...matchProfileOf(need, organization), ...(without.length > 0 ? { without } : {}) };
}

export type NeedListing = { first: number; after?: string | undefined } & NeedChoice;

/** A page of the unfinished needs that one person looks after, the newest first. */
export async function listNeedsHeldBy(
  context: PartnerContext,
  { heldBy, ...paging }: { heldBy: string; first: number; after?: string | undefined },
): Promise<Page<NeedView>> {
  const request = readPage(paging, isTimePair);
  return viewPage(context, await newestNeedsHeldBy(context.em, request, heldBy), request);
}

/** A page of the organization's needs, the newest first. */
export async function listNeeds(
  context: PartnerContext,
  { first, after, ...choice }: NeedListing,
): Promise<Page<NeedView>> {
  const request = readPage({ first, after }, isTimePair);
  return viewPage(context, await newestNeeds(context.em, request, choice), request);
}

async function viewPage(context: PartnerContext, needs: readonly Need[], request: NeedPage): Promise<Page<NeedView>> {
  const page = pageOf(needs, request, {
    keyOf: (need) => [need.postedAt.toISOString(), need.id],
    view: (need) => viewNeed(need, context.organization),
  });
  await Promise.all(needs.slice(0, request.first).map((need) => context.noteSighting(need)));
  return page;
}
