import type { ConcernState } from "#shared/codes/concern.ts";
import type { PartnerContext } from "../context.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { concernById, newestConcerns } from "./concern.store.ts";
import { type ConcernView, viewConcern } from "./concern.view.ts";

export type ConcernListing = { first: number; after?: string | undefined; state?: ConcernState | undefined };

/** A page of the concerns about the organization's responders. */
export async function listConcerns(
  context: PartnerContext,
  { first, after, state }: ConcernListing,
): Promise<Page<ConcernView>> {
  const request = readPage({ first, after }, isTimePair);
  const concerns = await newestConcerns(context.em, request, state);
  return pageOf(concerns, request, {
    keyOf: (concern) => [concern.reportedAt.toISOString(), concern.id],
    view: viewConcern,
  });
}

export async function readConcern(context: PartnerContext, id: string): Promise<ConcernView | null> {
  const concern = await concernById(context.forkEntityManager(), id);
  return concern ? viewConcern(concern) : null;
}
