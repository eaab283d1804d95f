import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTriple, type Page, pageOf, readPage } from "../graph/page.ts";
import { mayApproveResponders } from "../responder/responder.policy.ts";
import { awaitingResponders } from "./awaiting-responders.store.ts";
import { heldInboxItems } from "./held-inbox.store.ts";
import { heldIntroductions } from "./held-introductions.store.ts";
import { heldNeeds } from "./held-needs.store.ts";
import { orderWork, workAfter, workKey } from "./order-work.ts";
import type { WorkSide } from "./work.codes.ts";
import { viewWorkItem, type WorkItemView } from "./work.view.ts";
import { workOfInboxItem, workOfIntroduction, workOfNeed, workOfResponder } from "./work-of.ts";

export type WorkListing = { person: string; side?: WorkSide | undefined; first: number; after?: string | undefined };

/**
 * A page of what waits for somebody, and of what they wait for: three questions to the database, whatever there is; of
 * coordinators a fourth, for whoever waits to be approved.
 */
export async function listWork(
  { em, actor }: PartnerContext,
  { person, side, ...paging }: WorkListing,
): Promise<Page<WorkItemView>> {
  const request = readPage(paging, isTriple);
  const sql = sqlOf(em);
  const introductions = await heldIntroductions(sql, person);
  const needs = await heldNeeds(sql, person);
  const items = await heldInboxItems(sql, person);
  // Whom a coordinator approves waits for them, and not for the colleague whose list they look at.
  const isApprover = actor.kind === "person" && actor.id === person && mayApproveResponders(actor);
  const responders = isApprover ? await awaitingResponders(sql) : [];
  const all = [
    ...introductions.flatMap(workOfIntroduction),
    ...needs.flatMap(workOfNeed),
    ...items.flatMap(workOfInboxItem),
    ...responders.map(workOfResponder),
  ];
  const wanted = side === undefined ? all : all.filter((one) => one.side === side);
  return pageOf(workAfter(orderWork(wanted), request.after), request, { keyOf: workKey, view: viewWorkItem });
}
