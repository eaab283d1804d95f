import type { PartnerContext } from "../context.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { type MatchProfile, matchProfileOf } from "./match-profile.ts";
import type { NeedStatus } from "./need.codes.ts";
import { mayReadNeeds } from "./need.policy.ts";
import { newestNeeds } from "./need.store.ts";
import { type NeedView, viewNeed } from "./need.view.ts";

/** The need, for people of its home; null for everybody else, and for an id that is not there. */
export async function readNeed(context: PartnerContext, id: string): Promise<NeedView | null> {
  if (!mayReadNeeds(context.actor)) return null;
  const need = await context.loaders.need.load(id);
  if (!need) return null;
  await context.noteSighting(need);
  return viewNeed(need, context.organization);
}

/** What matching may know while it answers a question of somebody at home. */
export async function readMatchProfile(
  { actor, loaders, organization }: PartnerContext,
  id: string,
): Promise<MatchProfile | null> {
  if (!mayReadNeeds(actor)) return null;
  const need = await loaders.need.load(id);
  return need?.isActive() ? matchProfileOf(need, organization) : null;
}

export type NeedListing = { first: number; after?: string | undefined; status?: NeedStatus | undefined };

/** A page of the organization's needs, the newest first. */
export async function listNeeds(
  context: PartnerContext,
  { first, after, status }: NeedListing,
): Promise<Page<NeedView> | null> {
  if (!mayReadNeeds(context.actor)) return null;
  const request = readPage({ first, after }, isTimePair);
  const needs = await newestNeeds(context.em, request, status);
  const page = pageOf(needs, request, {
    keyOf: (need) => [need.postedAt.toISOString(), need.id],
    view: (need) => viewNeed(need, context.organization),
  });
  await Promise.all(needs.slice(0, first).map((need) => context.noteSighting(need)));
  return page;
}
