import { z } from "zod";
import { type EditionDesk, operatorAddress } from "./edition-desk.ts";

const edition = z.object({
  id: z.string(),
  period: z.string(),
  state: z.enum(["CALLED", "COUNTING", "PUBLISHED", "FAILED", "CANCELLED"]),
  failure: z.string().nullable(),
  joinBy: z.string(),
  publishedAt: z.string().nullable(),
  quarters: z.array(z.string()),
  participants: z.array(z.object({ organizationId: z.string() })),
  rounds: z.array(
    z.object({
      state: z.enum(["OPEN", "COMPLETE", "ABANDONED"]),
      received: z.number(),
      expected: z.number(),
      shareBy: z.string(),
      awaited: z.array(z.string()),
    }),
  ),
});
export type StandingEdition = z.output<typeof edition>;

const listForm = z.object({
  data: z.object({ statistics: z.object({ editions: z.object({ edges: z.array(z.object({ node: edition })) }) }) }),
});

const listQuery = `{ statistics { editions(first: 20) { edges { node {
  id period state failure joinBy publishedAt quarters participants { organizationId }
  rounds { state received expected shareBy awaited } } } } } }`;

/** Where an edition stands, as programs read it. Times in ISO 8601. */
export type EditionStanding = {
  edition: string;
  period: string;
  state: StandingEdition["state"];
  /** What is going on: `joining`, `round 1`, `round 2`; null when it is over, or on its way from one to the other. */
  step: string | null;
  /** Whose share the round waits for, and until when; while they join, until when that is possible. */
  waitsFor: readonly string[];
  until: string | null;
  participants: readonly string[];
  failure: string | null;
  publishedAt: string | null;
};

/** Editions under way, the last one that ended and the last one that is published, the newest first. @throws AlightError when nobody answers */
export async function readStandings(desk: EditionDesk): Promise<EditionStanding[]> {
  const { data } = await desk.ask({ as: operatorAddress, query: listQuery, variables: {}, form: listForm });
  return standingsOf(data.statistics.editions.edges.map(({ node }) => node));
}

/** `editions`: the newest first. What adds up a year is nobody's to make, and left out. */
export function standingsOf(editions: readonly StandingEdition[]): EditionStanding[] {
  const quarterly = editions.filter(({ quarters }) => quarters.length === 0);
  const last = quarterly.find((one) => !isUnderWay(one));
  const published = quarterly.find(({ state }) => state === "PUBLISHED");
  return quarterly.filter((one) => isUnderWay(one) || one === last || one === published).map(standingOf);
}

function isUnderWay({ state }: Pick<StandingEdition, "state">): boolean {
  return state === "CALLED" || state === "COUNTING";
}

function standingOf(told: StandingEdition): EditionStanding {
  const { id, period, state, failure, publishedAt, rounds, joinBy } = told;
  const participants = told.participants.map(({ organizationId }) => organizationId);
  const common = { edition: id, period, state, participants, failure, publishedAt };
  if (state === "CALLED") return { ...common, step: "joining", waitsFor: [], until: joinBy };
  const at = rounds.findIndex((round) => round.state === "OPEN");
  const open = state === "COUNTING" ? rounds[at] : undefined;
  if (!open) return { ...common, step: null, waitsFor: [], until: null };
  return { ...common, step: `round ${at + 1}`, waitsFor: open.awaited, until: open.shareBy };
}
