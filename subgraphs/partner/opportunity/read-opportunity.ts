import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTriple, type Page, pageOf, readPage } from "../graph/page.ts";
import { type OpportunityView, viewOpportunity } from "./opportunity.view.ts";
import { type OpportunityFilter, type OpportunityKey, opportunitiesInOrder } from "./opportunity-list.store.ts";

/** An opportunity; null for an id that is not there. It is somebody's need: whoever sees it has seen it. */
export async function readOpportunity(context: PartnerContext, id: string): Promise<OpportunityView | null> {
  const opportunity = await context.loaders.opportunity.load(id);
  if (!opportunity) return null;
  await noteSeen(context, opportunity);
  return viewOpportunity(opportunity);
}

export type OpportunityListing = OpportunityFilter & { first: number; after?: string | null | undefined };

/** A page of the organization's opportunities, or of one of its responders'. */
export async function listOpportunities(
  context: PartnerContext,
  { first, after, ...filter }: OpportunityListing,
): Promise<Page<OpportunityView>> {
  const request = readPage({ first, after }, isOrderKey);
  const opportunities = await opportunitiesInOrder(sqlOf(context.em), request, filter);
  const page = pageOf(opportunities, request, {
    keyOf: ({ dueOrder, score, id }) => [dueOrder, String(score), id],
    view: viewOpportunity,
  });
  await Promise.all(opportunities.slice(0, first).map((one) => noteSeen(context, one)));
  return page;
}

async function noteSeen(context: PartnerContext, { id }: { id: string }): Promise<void> {
  await context.noteSighting({ id, postedBy: "" });
}

function isOrderKey(values: readonly unknown[]): values is OpportunityKey {
  return isTriple(values) && /^-?\d{1,7}$/.test(values[1]);
}
