import type { PartnerContext } from "../context.ts";
import type { NeedView } from "../need/need.view.ts";
import { isAllAsked } from "./is-held.ts";
import { type NextStepView, viewNextStep } from "./next-step.view.ts";
import { type ShowingView, viewShowing } from "./showing.view.ts";

/** To whom a need was shown. */
export async function readShowings({ loaders }: PartnerContext, need: string): Promise<ShowingView[]> {
  const { showings } = (await loaders.looking.load(need)) ?? { showings: [] };
  return showings.map(viewShowing);
}

/** One showing; null for an id that is not there. */
export async function readShowing({ loaders }: PartnerContext, id: string): Promise<ShowingView | null> {
  const showing = await loaders.showing.load(id);
  return showing ? viewShowing(showing) : null;
}

/** What comes next for a need; null once nobody is looked for any more. */
export async function readNextStep(
  { loaders }: PartnerContext,
  { id, status, issues, leavesAt }: Pick<NeedView, "id" | "status" | "issues" | "leavesAt">,
): Promise<NextStepView | null> {
  if (status !== "OPEN") return null;
  const places = issues.map(({ jurisdiction }) => jurisdiction.code);
  const { search, asked } = (await loaders.looking.load(id)) ?? {};
  return viewNextStep({ search, leavesAt, isAllAsked: asked !== undefined && isAllAsked(issues, asked) }, places);
}
