import { type CandidatePage, readCandidates } from "../../journeys/candidates.ts";
import { errorsOf } from "../../journeys/graph-answer.ts";
import type { TimedReply } from "../ask-in-peace.ts";

export type Expected = {
  culprit: string;
  /** The page when everybody answers as they should. */
  whole: CandidatePage;
  /** Codes by which the culprit may be named; none when it only changes its own words. */
  codes: readonly string[];
};

/** The product's own deadline is 2 s, and 100 ms more for its own work; the rest is for a laden machine. */
const laxMs = 3_000;
const maxErrors = 50;
/** The culprit's own words, and what is nobody's business. */
const unspeakable = /select secret|\/srv\/|Bad Gateway|XX000|Infinity|NaN|matchProfile|gossip/;

/** Everything in which an answer is not as it must be while one organization lies or is silent. */
export function findHarm({ reply, ms }: TimedReply, { culprit, whole, codes }: Expected): string[] {
  const page = readCandidates(reply);
  const isCulprit = (at: number) => whole.edges[at]?.node.responder?.organization.id === culprit;
  const named = errorsOf(reply.body);
  const gaps = page.edges.flatMap(({ node }, at) => (node.responder === null ? [at] : []));
  const places = new Set(named.map(({ path }) => (Array.isArray(path) ? path[3] : undefined)));
  const harm: [string, boolean][] = [
    [`the answer took ${ms.toFixed(0)} ms`, ms >= laxMs],
    [`the status is ${reply.status}`, reply.status !== 200],
    [
      "what others said is not the same",
      textOf(page, (at) => !isCulprit(at)) !== textOf(whole, (at) => !isCulprit(at)),
    ],
    ["the counts are not the same", countsOf(page) !== countsOf(whole)],
    ["somebody else is named", named.some(({ organization }) => organization !== culprit)],
    ["a code is not the one that fits", codes.length > 0 && named.some(({ code }) => !codes.includes(String(code)))],
    ["the culprit is not named", codes.length > 0 && named.length === 0],
    ["a gap is not named", gaps.some((at) => !places.has(at))],
    ["somebody else has a gap", !gaps.every(isCulprit)],
    ["there are more errors than anybody reads", named.length > maxErrors],
    ["the culprit's own words got through", unspeakable.test(reply.text)],
  ];
  return harm.flatMap(([what, isSo]) => (isSo ? [what] : []));
}

function textOf({ edges }: CandidatePage, isOurs: (at: number) => boolean): string {
  return edges.map(({ node }, at) => JSON.stringify(isOurs(at) ? node : { ...node, responder: null })).join("\n");
}

function countsOf({ considered, organizations, uncovered, edges, pageInfo }: CandidatePage): string {
  return JSON.stringify([considered, organizations, uncovered, edges.length, pageInfo.hasNextPage]);
}
