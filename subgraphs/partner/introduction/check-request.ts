import { type Problem, problem } from "#shared/errors/problem.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { checkLength } from "../codes/check-codes.ts";
import { maxIssues } from "../need/check-issues.ts";
import type { Need } from "../need/need.entity.ts";
import { isInAudience } from "../showing/is-in-audience.ts";
import type { Introduction } from "./introduction.store.ts";

/** A whole team at once; more than cover every issue twice are asked one after the other. */
export const maxResponders = 12;

export type RequestFields = { responders: string[]; issues: string[] };

export type RequestSurroundings = {
  need: Need;
  /** Introductions of the need that live. */
  live: readonly Introduction[];
  organizations: readonly string[];
};

/** Everything that is wrong with a request for help. */
export function checkRequest({ responders, issues }: RequestFields, around: RequestSurroundings): Problem[] {
  return [
    ...checkLength(responders, { min: 1, max: maxResponders }, ["input", "responders"]),
    ...checkAskedIssues(issues, around.need),
    ...responders.slice(0, maxResponders).flatMap((id, at) => {
      const path = ["input", "responders", String(at)];
      if (responders.indexOf(id) < at) return [problem("DUPLICATE", path, "They stand in the list already.")];
      return checkResponder(id, path, { ...around, issues });
    }),
  ];
}

/** Open issues of this need, each once. */
export function checkAskedIssues(issues: readonly string[], need: Need): Problem[] {
  const own = new Map(need.issues.getItems().map((issue) => [issue.id, issue.status]));
  const length = checkLength(issues, { min: 1, max: maxIssues }, ["input", "issues"]);
  const each = issues.slice(0, maxIssues).flatMap((id, at) => {
    const path = ["input", "issues", String(at)];
    const status = own.get(id);
    if (issues.indexOf(id) < at) return [problem("DUPLICATE", path, "This issue stands in the list already.")];
    if (status === undefined) return [problem("NOT_FOUND", path, "This need has no issue of that id. Check the id.")];
    return status === "OPEN" ? [] : [problem("WRONG_STATE", path, "Somebody holds this issue, or it is done.")];
  });
  return [...length, ...each];
}

function checkResponder(
  id: string,
  path: readonly string[],
  { need, live, organizations, issues }: RequestSurroundings & { issues: readonly string[] },
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
