import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import type { NeedIssueView } from "../need/need.view.ts";
import { readNeed } from "../need/read-need.ts";
import { type ContactView, viewContact } from "./contact.view.ts";
import type { Introduction } from "./introduction.store.ts";
import { newestIntroductions } from "./introduction.store.ts";
import { type IntroductionView, issuesOf, viewIntroduction } from "./introduction.view.ts";

/**
 * An introduction; null for an id that is not there, or in which the asker takes no part. That it was read does not say
 * that somebody has looked at it: lists, streams and other pages read it too. Who looks says so (`markIntroductionSeen`).
 */
export async function readIntroduction(context: PartnerContext, id: string): Promise<IntroductionView | null> {
  const introduction = await context.loaders.introduction.load(id);
  return introduction ? viewIntroduction(introduction) : null;
}

export async function readIntroductions(context: PartnerContext, ids: readonly string[]): Promise<IntroductionView[]> {
  for (const id of ids) context.loaders.introduction.clear(id);
  const rows = (await context.loaders.introduction.loadMany([...ids])).filter(isIntroduction);
  return rows.map(viewIntroduction);
}

function isIntroduction(row: Introduction | Error | undefined): row is Introduction {
  if (row instanceof Error) throw row;
  return row !== undefined;
}

/** A page of a need's introductions: all for its own people, for everybody else those in which they take part. */
export async function listIntroductions(
  context: PartnerContext,
  { need, ...paging }: { need: string; first: number; after?: string | undefined },
): Promise<Page<IntroductionView>> {
  const request = readPage(paging, isTimePair);
  const { standing, person = "" } = context.asker;
  const whose = { need, person: standing === "home" ? undefined : person };
  const rows = await newestIntroductions(sqlOf(context.em), whose, request);
  return pageOf(rows, request, {
    keyOf: (row) => [row.startedAt.toISOString(), row.id],
    view: viewIntroduction,
  });
}

/** The issues that an introduction is about, as they stand now. */
export async function readIntroducedIssues(context: PartnerContext, view: IntroductionView): Promise<NeedIssueView[]> {
  const need = await readNeed(context, view.needId);
  return issuesOf(view, need?.issues ?? []);
}

/** Who looks after the need, as they are reached at work. */
export async function readHomeContact(context: PartnerContext, view: IntroductionView): Promise<ContactView | null> {
  const need = await context.loaders.need.load(view.needId);
  const contact = need && (await context.loaders.contact.load(need.heldBy));
  return contact ? viewContact(contact) : null;
}
