import { randomUUID } from "node:crypto";
import { z } from "zod";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { runChange } from "../command/run-change.ts";
import type { Actor } from "../context.ts";
import { insertNeeds } from "../need/need.store.ts";
import type { NeedDraft } from "../need/need-draft.ts";
import { now, type PartnerDesk } from "../partner.fixture.ts";

const item = z.object({
  kind: z.string(),
  side: z.string(),
  subject: z.string(),
  step: z.string(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  urgency: z.string(),
  dueOn: z.string().nullable(),
  issues: z.array(
    z.object({ issue: z.object({ code: z.string() }), jurisdiction: z.object({ code: z.string() }).nullable() }),
  ),
  reference: z.string().nullable(),
  responder: z.string().nullable(),
  organization: z.object({ id: z.string() }).nullable(),
});
const connection = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: item })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
const answer = z.object({ data: z.object({ person: z.object({ work: connection.nullable() }).nullable() }) });

export type Page = { first?: number; after?: string | null; side?: "ME" | "OTHERS" };

/** A page of what waits for somebody, as whoever asks sees it. */
export async function workPage(desk: PartnerDesk, { as, of }: { as: Actor; of: string }, page: Page = {}) {
  const query = `query ($id: ID!, $first: Int!, $after: String, $side: WorkSide) { person(id: $id) {
    work(first: $first, after: $after, side: $side) { edges { cursor node { kind side subject step since until urgency
      dueOn issues { issue { code } jurisdiction { code } }
      reference responder organization { id } } } pageInfo { hasNextPage endCursor } } } }`;
  const result = await desk.ask(as, query, { id: of, first: 20, ...page });
  return answer.parse(result).data.person?.work ?? null;
}

/** What waits, in few words: who is to do what. */
export async function turnsAt(desk: PartnerDesk, who: { as: Actor; of: string }, subject: string): Promise<string[]> {
  const page = await workPage(desk, who, { first: 100 });
  const nodes = page?.edges.map(({ node }) => node) ?? [];
  return nodes.filter((node) => node.subject === subject).map(({ step, side }) => `${side} ${step}`);
}

/** Gives somebody many open needs at once, each of another hour. */
export async function giveNeeds({ database: { orm }, organization }: PartnerDesk, heldBy: string, count: number) {
  await runChange({ organization, orm, clock: () => now }, "test", async ({ em, record }) => {
    const needs = Array.from({ length: count }, (_, at) =>
      needOf(partitionedId(organization, randomUUID()), heldBy, at),
    );
    await insertNeeds(em, needs);
    record({ action: "demo.seed", subject: heldBy });
  });
}

const hourMs = 60 * 60 * 1000;

function needOf(id: string, heldBy: string, hour: number): NeedDraft {
  const at = new Date(now.getTime() - (hour % 100) * hourMs);
  return {
    ...{ id, reference: `alder-${id}`, status: "OPEN", urgency: "SOON", languages: ["es"] },
    ...{ isForEveryone: true, onlyOrganizations: [], exceptOrganizations: [], preferredTraits: [] },
    ...{ isFreeOnly: false, isInPerson: false, exploitation: [], issues: [], leavesAt: null, unfinished: null },
    ...{ postedAt: at, postedBy: heldBy, heldBy, changedAt: at, closedAt: null },
  };
}
