import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "../context.ts";
import type { PartnerDesk } from "../partner.fixture.ts";

const problems = z.array(z.object({ code: z.string(), path: z.array(z.string()), message: z.string() }));
const reported = z.object({ data: z.object({ answer: z.object({ isReceived: z.boolean(), problems }) }) });
const concern = z.looseObject({ id: z.string(), reason: z.string(), state: z.string() });
const closed = z.object({ data: z.object({ answer: z.object({ concern: concern.nullable(), problems }) }) });
const page = z.object({ edges: z.array(z.object({ node: concern })) }).nullable();
const listed = z.object({ data: z.object({ _entities: z.array(z.object({ concerns: page })) }) });

export type Asking = { desk: PartnerDesk; as: Actor };

/** Somebody of another organization, with a valid token. */
export function foreigner(organization: string): Actor {
  const roles = ["ADVOCATE", "COORDINATOR"];
  const issuer = `https://${organization}.example/oidc`;
  return { kind: "person", id: `${organization}~${randomUUID()}`, issuer, organization, roles, isHome: false };
}

export async function report({ desk, as }: Asking, variables: { responder: string; reason: string; key?: string }) {
  const query = `mutation ($responder: ID!, $reason: ConcernReason!, $key: ID!) {
    answer: reportConcern(responder: $responder, reason: $reason, idempotencyKey: $key) {
      isReceived problems { code path message } } }`;
  return reported.parse(await desk.ask(as, query, { key: randomUUID(), ...variables })).data.answer;
}

const fields = `id reason isSuspending reportedBy reportedByOrganization { id } reportedAt state outcome
  responder { id isSuspended state } closedBy { id }`;

export async function close({ desk, as }: Asking, variables: { concern: string; outcome: string; key?: string }) {
  const query = `mutation ($concern: ID!, $outcome: ConcernOutcome!, $key: ID!) {
    answer: closeConcern(concern: $concern, outcome: $outcome, idempotencyKey: $key) {
      concern { ${fields} } problems { code path message } } }`;
  return closed.parse(await desk.ask(as, query, { key: randomUUID(), ...variables })).data.answer;
}

/** What the organization's list shows; null for whoever may not see it. */
export async function concernsSeenBy({ desk, as }: Asking, responder?: string) {
  const query = `{ _entities(representations: [{ __typename: "Organization", id: "colorado" }]) {
    ... on Organization { concerns(first: 100) { edges { node { ${fields} } } } } } }`;
  const [entity] = listed.parse(await desk.ask(as, query)).data._entities;
  const nodes = entity?.concerns?.edges.map(({ node }) => node);
  const isAbout = z.object({ responder: z.object({ id: z.literal(responder ?? "") }) });
  return nodes?.filter((node) => responder === undefined || isAbout.safeParse(node).success) ?? null;
}

/** What waits for the directory, oldest first. */
export async function toldToCentre(desk: PartnerDesk, responder: string): Promise<unknown[]> {
  const rows = await desk.database.pool.query<{ data: unknown }>(
    "select data from outbox where recipient = 'directory' and data ->> 'responder' = $1 order by id",
    [responder],
  );
  return rows.map(({ data }) => data);
}
