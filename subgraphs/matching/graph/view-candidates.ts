import type { RankedCandidate } from "../candidate/explain-candidate.ts";
import { encodeCursor } from "../candidate/page-cursor.ts";
import type { CandidatePage } from "../candidate/rank-candidates.ts";
import type { ProposedTeam } from "../team/propose-team.ts";
import {
  CandidateConnectionView,
  CandidateView,
  CautionView,
  ReasonView,
  ResponderStub,
  TeamView,
} from "./candidate.view.ts";

/** Inside, points are whole hundredths, so that sums are exact. */
function asPoints(hundredths: number): number {
  return hundredths / 100;
}

export function viewPage(page: CandidatePage, hasPreviousPage: boolean): CandidateConnectionView {
  const edges = page.candidates.map(({ candidate, cursor }) => ({
    cursor: encodeCursor(cursor),
    node: viewCandidate(candidate),
  }));
  return Object.assign(new CandidateConnectionView(), {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    considered: page.considered,
    organizations: page.organizations,
    uncovered: page.uncovered,
    asOf: page.asOf,
  });
}

export function viewTeam(team: ProposedTeam): TeamView {
  const { covered, uncovered } = team;
  return Object.assign(new TeamView(), { members: team.members.map(viewCandidate), covered, uncovered });
}

function viewCandidate(candidate: RankedCandidate): CandidateView {
  return Object.assign(new CandidateView(), {
    responder: Object.assign(new ResponderStub(), { id: candidate.responder }),
    score: asPoints(candidate.score),
    reasons: candidate.reasons.map(({ criterion, points, because }) =>
      Object.assign(new ReasonView(), { criterion, contribution: asPoints(points), because }),
    ),
    cautions: candidate.cautions.map(({ code, points }) =>
      Object.assign(new CautionView(), { code, contribution: asPoints(points) }),
    ),
    issues: candidate.issues,
  });
}
