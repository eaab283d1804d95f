import { type Problem, problem } from "#shared/errors/problem.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { checkLength } from "../codes/check-codes.ts";
import { maxIssues } from "../need/check-issues.ts";
import { isSought } from "../need/need.codes.ts";
import type { Need } from "../need/need.entity.ts";
import { isInAudience } from "../showing/is-in-audience.ts";
import type { AskedLately } from "./asked-lately.store.ts";
import { maxAskedOfOrganization, maxAskedOfResponder } from "./asking-limits.ts";
import type { Introduction } from "./introduction.store.ts";
import { type Ask, type RequestFields, whomToAsk } from "./whom-to-ask.ts";

/** A whole team at once; more than cover every issue twice are asked one after the other. */
export const maxResponders = 12;

export type RequestSurroundings = {
  need: Need;
  /** Introductions of the need that live. */
  live: readonly Introduction[];
  organizations: readonly string[];
  asked: AskedLately;
};

/** Everything that is wrong with a request for help. */
export function checkRequest(input: RequestFields, around: RequestSurroundings): Problem[] {
  if (input.team && (input.responders || input.issues)) return [eitherOr];
  const asks = whomToAsk(input);
  const listPath = ["input", input.team ? "team" : "responders"];
  return [
    ...checkLength(asks, { min: 1, max: maxResponders }, listPath),
    ...(input.team ? [] : checkAskedIssues(input.issues ?? [], ["input", "issues"], around.need)),
    ...asks.slice(0, maxResponders).flatMap((ask, at) => {
      const ofMember = input.team ? checkAskedIssues(ask.issues, ask.issuesPath, around.need) : [];
      return [...checkAsk(ask, asks.slice(0, at), around), ...ofMember];
    }),
  ];
}

function checkAsk(ask: Ask, before: readonly Ask[], around: RequestSurroundings): Problem[] {
  const { responder, responderPath: path } = ask;
  if (before.some((one) => one.responder === responder)) {
    return [problem("DUPLICATE", path, "They stand in the list already.")];
  }
  const alike = before.filter((one) => partitionOf(one.responder) === partitionOf(responder)).length;
  return [...checkResponder(ask, around), ...checkAsked(responder, path, { ...around, before: alike })];
}

/** Issues of this need for which somebody is sought, each once: also those that nobody took so far. */
function checkAskedIssues(issues: readonly string[], listPath: readonly string[], need: Need): Problem[] {
  const own = new Map(need.issues.getItems().map((issue) => [issue.id, issue]));
  const length = checkLength(issues, { min: 1, max: maxIssues }, listPath);
  const each = issues.slice(0, maxIssues).flatMap((id, at) => {
    const path = [...listPath, String(at)];
    const issue = own.get(id);
    if (issues.indexOf(id) < at) return [problem("DUPLICATE", path, "This issue stands in the list already.")];
    if (issue === undefined) return [problem("NOT_FOUND", path, "This need has no issue of that id. Check the id.")];
    return isSought(issue) ? [] : [problem("WRONG_STATE", path, "Somebody holds this issue, or it is done.")];
  });
  return [...length, ...each];
}

/** A flood harms only the home that sends it: `before` are those of the same organization in the same request. */
function checkAsked(
  id: string,
  path: readonly string[],
  { asked, before }: { asked: AskedLately; before: number },
): Problem[] {
  const ofOrganization = (asked.ofOrganization.get(partitionOf(id) ?? "") ?? 0) + before;
  if ((asked.ofResponder.get(id) ?? 0) >= maxAskedOfResponder) return [problem("TOO_MANY", path, muchOfResponder)];
  return ofOrganization >= maxAskedOfOrganization ? [problem("TOO_MANY", path, muchOfOrganization)] : [];
}

const eitherOr = problem(
  "MALFORMED",
  ["input", "team"],
  "Give either a team, or responders and the issues that all of them are asked for.",
);

const muchOfResponder = `Your organization has asked them ${maxAskedOfResponder} times in a day, or has no answer yet. Ask somebody else, or wait.`;

const muchOfOrganization = `Your organization has asked theirs ${maxAskedOfOrganization} times in a day, or has no answer yet. Ask elsewhere, or wait.`;

function checkResponder(
  { responder: id, issues, responderPath: path }: Ask,
  { need, live, organizations }: RequestSurroundings,
): Problem[] {
  const organization = id.includes("~") ? partitionOf(id) : undefined;
  if (organization === undefined || !organizations.includes(organization)) {
    return [problem("NOT_FOUND", path, "Nobody of this id takes part. Choose somebody among the candidates.")];
  }
  if (!isInAudience(need, organization, false)) {
    const sentence = `The need's audience leaves ${organization} out. Choose somebody else, or revise the audience.`;
    return [problem("NOT_ALLOWED", path, sentence)];
  }
  const isAsked = live.some((one) => one.responder === id && one.issues.some((issue) => issues.includes(issue)));
  return isAsked
    ? [problem("DUPLICATE", path, "They are asked for one of these issues already. See how it stands.")]
    : [];
}
