import { type Problem, problem } from "#shared/errors/problem.ts";
import { checkLength } from "../codes/check-codes.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { maxIssues } from "../need/check-issues.ts";
import { isSought } from "../need/need.codes.ts";
import type { Need } from "../need/need.entity.ts";
import { lockNeed } from "../need/need.store.ts";
import type { Showing } from "../showing/showing.entity.ts";
import { lockShowing } from "../showing/showing.store.ts";
import { type ChangedIntroductions, changedIntroductions } from "./change-introduction.ts";
import { isShortWay } from "./introduction.codes.ts";
import { liveIntroductionsOf } from "./introduction.store.ts";
import { needShownTo } from "./shown-need.store.ts";
import { startIntroduction } from "./start-introduction.ts";

export type OfferFields = { opportunity: string; responder: string; issues: string[] };

export type OfferHelp = { need: string; input: OfferFields; idempotencyKey: string };

/**
 * Somebody of a responder's organization offers help on what was shown to the responder. Whether they may is for
 * their organization to say: until it does, the offer is nothing to anybody, and its giver learns no more than that it
 * was sent.
 */
export function offerHelp(context: PartnerContext, { need: id, input, idempotencyKey }: OfferHelp) {
  return runCommand<ChangedIntroductions>(context, {
    name: "offerHelp",
    idempotencyKey,
    input: { need: id, input },
    resultForm: changedIntroductions,
    work: async (scope) => {
      const found = await findShown(scope, id, input);
      if (!found) return refused(notFound);
      const problems = await whyNotNow(scope, found, input);
      if (problems.length > 0) return refused(...problems);
      return { ok: true, result: { introductions: [await offer(scope, found, input)] } };
    },
  });
}

type Found = { need: Need; showing: Showing };

/** What was shown to this person's organization, for this responder, under this very opportunity; locked. */
async function findShown({ em, sql, actor }: CommandScope, id: string, input: OfferFields): Promise<Found | undefined> {
  const known = await needShownTo(sql, id, actor.organization);
  const need = known === undefined ? undefined : await lockNeed(em, known);
  const showing = need && (await lockShowing(em, id));
  if (!showing || showing.responder !== input.responder) return undefined;
  return isOpportunityOf(input.opportunity, id, actor.organization) ? { need, showing } : undefined;
}

/** The same uuid on both sides. */
function isOpportunityOf(opportunity: string, showing: string, organization: string): boolean {
  return opportunity === `${organization}${showing.slice(showing.indexOf("~"))}`;
}

async function whyNotNow({ sql }: CommandScope, { need, showing }: Found, { issues }: OfferFields): Promise<Problem[]> {
  if (!showing.isLive() || !need.isActive()) return [gone];
  const live = await liveIntroductionsOf(sql, need.id);
  const chosen = chosenIssues({ need, showing }, issues).map(({ id }) => id);
  const isTwice = live.some(
    (one) => one.responder === showing.responder && one.issues.some((id) => chosen.includes(id)),
  );
  const unknown = issues.slice(0, maxIssues).flatMap((code, at) => {
    if (showing.issues.some(({ issue }) => issue === code)) return [];
    return [problem("NOT_FOUND", ["input", "issues", String(at)], "This legal issue was not shown to you.")];
  });
  return [
    ...checkLength(issues, { min: 1, max: maxIssues }, ["input", "issues"]),
    ...unknown,
    ...(isTwice ? [twice] : []),
    ...(unknown.length === 0 && chosen.length === 0 && issues.length > 0 ? [gone] : []),
  ];
}

/** Issues of the need that were shown and for which somebody is sought, by their codes. */
function chosenIssues({ need, showing }: Found, codes: readonly string[]) {
  const shown = new Set(showing.issues.filter(({ issue }) => codes.includes(issue)).map(({ id }) => id));
  return need.issues.getItems().filter((issue) => shown.has(issue.id) && isSought(issue));
}

async function offer(scope: CommandScope, { need, showing }: Found, { issues }: OfferFields): Promise<string> {
  const chosen = chosenIssues({ need, showing }, issues);
  const start = {
    need: need.id,
    responder: showing.responder,
    organization: showing.organization,
    way: "OFFERED",
    isShort: isShortWay(chosen.map(({ help }) => help)),
    isConfirmed: false,
    issues: chosen.map(({ id }) => id),
    showing: showing.id,
  } as const;
  return startIntroduction(
    scope,
    { ...start, issues: [...start.issues] },
    { side: "OTHER", actor: scope.actor.id, name: null },
  );
}

const notFound = problem(
  "NOT_FOUND",
  ["need"],
  "Nothing was shown to you under this id. Take it from the opportunity.",
);

const gone = problem("WRONG_STATE", ["need"], "Help is not looked for here any more. The opportunity says why.");

const twice = problem(
  "DUPLICATE",
  ["input", "responder"],
  "They are in touch about one of these already. See the inbox.",
);
