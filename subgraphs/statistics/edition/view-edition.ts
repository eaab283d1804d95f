import { citeEdition, license } from "../export/cite-edition.ts";
import type { ShareRefusal } from "./edition.codes.ts";
import type { EditionRow, JoinedRow, RefusalRow, RoundRow, ShareRow } from "./edition.row.ts";
import { EditionParticipantView, EditionRoundView, EditionView, OrganizationStub } from "./edition.view.ts";

/** An edition with all that belongs to it. */
export type WholeEdition = {
  edition: EditionRow;
  joined: readonly JoinedRow[];
  rounds: readonly RoundRow[];
  shares: readonly ShareRow[];
  refusals: readonly RefusalRow[];
};

const dayLength = "2026-11-22".length;

export function viewEdition(whole: WholeEdition): EditionView {
  const { edition, rounds } = whole;
  const { id, period, state, failure, calledAt, joinBy, epsilon, tolerated, catalogue, quarters } = edition;
  const publishedAt = state === "PUBLISHED" ? edition.endedAt : null;
  return Object.assign(new EditionView(), {
    ...{ id, period, state, failure, calledAt, joinBy, epsilon, tolerated, catalogue, quarters, publishedAt },
    cutOffOn: edition.cutOffAt.toISOString().slice(0, dayLength),
    license: license.spdx,
    citation: citeEdition({ id, period, quarters, publishedAt }),
    participants: viewParticipants(whole),
    rounds: rounds.map((round) => viewRound(round, whole)),
  });
}

/** Of a published edition: those whose shares are in it. Before: those who have joined. */
function viewParticipants({ joined, rounds, shares }: WholeEdition): EditionParticipantView[] {
  const summed = rounds.find(({ state }) => state === "COMPLETE");
  const counted = new Set(summed?.participants.map(({ organization }) => organization));
  const present = summed ? joined.filter(({ organization }) => counted.has(organization)) : joined;
  return present.map(({ organization, joinedAt }) => {
    const share = shares.find((one) => one.round === summed?.id && one.organization === organization);
    return Object.assign(new EditionParticipantView(), {
      organizationId: organization,
      organization: Object.assign(new OrganizationStub(), { id: organization }),
      joinedAt,
      shareDigest: share?.digest ?? null,
    });
  });
}

function viewRound(round: RoundRow, { shares, refusals }: WholeEdition): EditionRoundView {
  const { id, openedAt, shareBy, state, missing, participants } = round;
  const own = refusals.filter((one) => one.round === id);
  const sent = shares.filter((share) => share.round === id).map(({ organization }) => organization);
  const declined = own.flatMap(({ kind, organization, code }) =>
    kind === "DECLINED" ? [{ organizationId: organization, code }] : [],
  );
  const settled = new Set([...sent, ...declined.map(({ organizationId }) => organizationId)]);
  const asked = state === "OPEN" ? participants.map(({ organization }) => organization) : [];
  return Object.assign(new EditionRoundView(), {
    ...{ id, openedAt, shareBy, state, missing },
    received: sent.length,
    expected: participants.length,
    awaited: asked.filter((organization) => !settled.has(organization)),
    declined,
    refused: own.flatMap(({ kind, organization, code }): { organizationId: string; code: ShareRefusal }[] =>
      kind === "REFUSED" ? [{ organizationId: organization, code }] : [],
    ),
  });
}
