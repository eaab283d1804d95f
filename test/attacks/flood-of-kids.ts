import { randomUUID } from "node:crypto";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { makeEs256 } from "../../tools/constellation/development-keys.ts";
import { askGraph, type Session } from "../../tools/constellation/graph-client.ts";
import type { Overheard } from "./tapped-service.ts";
import { TokenForge, tokenKeysOf } from "./token-forge.ts";

export type Flooded = {
  sent: number;
  refused: number;
  /** How often the issuer was asked for its keys meanwhile. */
  fetches: number;
  /** Whether a token by the issuer's next key, which it publishes already, was taken in the middle of it. */
  isNextTaken: boolean;
};

type Flood = {
  constellation: Constellation;
  gatewayUrl: string;
  /** Whose tokens they pretend to be. */
  issuedBy: string;
  /** Everything that comes to this issuer. */
  overheard: readonly Overheard[];
};

const rounds = 20;
const atOnce = 5;

/** Floods a gateway with tokens whose key ids nobody has. */
export async function fetchesOfFlood({ constellation, gatewayUrl, issuedBy, overheard }: Flood): Promise<Flooded> {
  const forge = new TokenForge(constellation.issuerOf(issuedBy), `${issuedBy}~${randomUUID()}`);
  const ask = async (session: Session) =>
    (await askGraph(constellation.parts.client, { gatewayUrl, query: "{ viewer { id } }", session })).status;
  const key = makeEs256();
  const made = () => forge.mint({ key, header: { kid: randomUUID() } });
  await ask(await made()); // whoever has never asked this issuer asks now
  const before = countFetches(overheard);
  const statuses: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const some = await Promise.all(Array.from({ length: atOnce }, made));
    statuses.push(...(await Promise.all(some.map(ask))));
  }
  const next = (await tokenKeysOf(constellation, issuedBy)).at(1);
  const isNextTaken = next !== undefined && (await ask(await forge.mint({ key: next }))) === 200;
  return {
    sent: statuses.length,
    refused: statuses.filter((status) => status === 401).length,
    fetches: countFetches(overheard) - before,
    isNextTaken,
  };
}

function countFetches(overheard: readonly Overheard[]): number {
  return overheard.filter(({ path }) => path === "/oidc/jwks").length;
}
