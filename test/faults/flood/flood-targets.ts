import { join } from "node:path";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { timeoutHeader } from "#shared/http/remaining-time.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import type { LoadOrder } from "./load-order.ts";

/** What is asked of a service under load, and by whom. */
export type FloodTarget = Pick<LoadOrder, "url" | "body" | "mark" | "seal">;

const organization = "colorado";
const needs = "needs(first: 5) { edges { node { id reference } } }";
const mark = '"needs":{"edges"';
const patienceMs = 2_000;

/** A home question of an advocate, through the gateway. */
export async function throughGateway(constellation: Constellation): Promise<FloodTarget> {
  const session = await constellation.signIn(`advocate@${organization}`);
  const query = `{ organization(id: "${organization}") { ${needs} } }`;
  const url = `${constellation.gatewayUrl}/graphql`;
  return { url, body: JSON.stringify({ query }), mark, seal: { kind: "proof", ...session } };
}

/** The same at the partner itself, signed as the gateway signs. */
export async function atPartner(constellation: Constellation): Promise<FloodTarget> {
  const { token } = await constellation.signIn(`advocate@${organization}`);
  const { home } = constellation.parts.foundations;
  const { signing } = readServiceKeys(join(home.keys, "gateway.json"), "development");
  const key = `{ __typename: "Organization", id: "${organization}" }`;
  const query = `{ _entities(representations: [${key}]) { ... on Organization { ${needs} } } }`;
  const headers = { authorization: `DPoP ${token}`, [timeoutHeader]: String(patienceMs) };
  const url = `${constellation.urlOf(organization)}/graphql`;
  return { url, body: JSON.stringify({ query }), mark, seal: { kind: "signature", signing: { ...signing }, headers } };
}
