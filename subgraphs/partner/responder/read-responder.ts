import type { PartnerContext } from "../context.ts";
import { isPair, type Page, pageOf, readPage } from "../graph/page.ts";
import type { ResponderState } from "./responder.codes.ts";
import { respondersByName } from "./responder.store.ts";
import { type ResponderView, viewResponder } from "./responder.view.ts";

/** A responder; null for an id that is not there. */
export async function readResponder(context: PartnerContext, id: string | null): Promise<ResponderView | null> {
  if (id === null) return null;
  const responder = await context.loaders.responder.load(id);
  return responder ? viewResponder(responder, context.organization) : null;
}

export type ResponderListing = {
  first: number;
  after?: string | undefined;
  state?: ResponderState | null | undefined;
  /** Only those whom this person looks after. */
  heldBy?: string | null | undefined;
};

const takingPart = ["DRAFT", "AWAITING_APPROVAL", "APPROVED"] as const;

/** A page of the organization's responders by name; retired ones only when asked for. */
export async function listResponders(
  context: PartnerContext,
  { first, after, state, heldBy }: ResponderListing,
): Promise<Page<ResponderView>> {
  const request = readPage({ first, after }, isPair);
  const responders = await respondersByName(context.em, request, { states: state ? [state] : takingPart, heldBy });
  return pageOf(responders, request, {
    keyOf: (responder) => [responder.name, responder.id],
    view: (responder) => viewResponder(responder, context.organization),
  });
}
