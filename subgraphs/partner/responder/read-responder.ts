import type { PartnerContext } from "../context.ts";
import { isPair, type Page, pageOf, readPage } from "../graph/page.ts";
import type { ResponderState } from "./responder.codes.ts";
import { mayReadHomeFields, mayReadResponder } from "./responder.policy.ts";
import { respondersByName } from "./responder.store.ts";
import { type ResponderView, viewResponder } from "./responder.view.ts";

/** A responder as the one who asks may see them; null for an id that is not there, and for one that may not be seen. */
export async function readResponder(context: PartnerContext, id: string | null): Promise<ResponderView | null> {
  if (id === null) return null;
  const responder = await context.loaders.responder.load(id);
  if (!responder || !mayReadResponder(context.actor, responder)) return null;
  return viewResponder(responder, { organization: context.organization, isHome: mayReadHomeFields(context.actor) });
}

export type ResponderListing = { first: number; after?: string | undefined; state?: ResponderState | undefined };

const takingPart = ["DRAFT", "AWAITING_APPROVAL", "APPROVED"] as const;

/** A page of the organization's responders by name, for its own people; retired ones only when asked for. */
export async function listResponders(
  context: PartnerContext,
  { first, after, state }: ResponderListing,
): Promise<Page<ResponderView> | null> {
  if (!mayReadHomeFields(context.actor)) return null;
  const request = readPage({ first, after }, isPair);
  const responders = await respondersByName(context.em, request, state === undefined ? takingPart : [state]);
  return pageOf(responders, request, {
    keyOf: (responder) => [responder.name, responder.id],
    view: (responder) => viewResponder(responder, { organization: context.organization, isHome: true }),
  });
}
