import { z } from "zod";
import type { TokenVerdict } from "#shared/auth/access-token.ts";
import type { MessageTrust, Peer } from "#shared/http/message-trust.ts";

/** Says in clear who speaks; only the bench's own programs believe it. */
const peerHeader = "bench-peer";

/**
 * Messages as they would travel if everybody could be believed: the cost of trust is the difference to the real
 * thing. Put in the place of the product's part by the programs of the bench; no program of the product can be told to.
 */
export function createNoTrust(own: Peer): MessageTrust {
  const name = `${own.party}/${own.service}`;
  return {
    sealRequest: ({ headers }) => ({
      headers: { ...headers, [peerHeader]: name },
      signerOf: () => "",
      isSignedEvent: () => true,
    }),
    openRequest: ({ headers }) => {
      const [party, service] = (headers[peerHeader] ?? "").split("/");
      if (!party || !service) return { ok: false, code: "SIGNATURE_MISSING" };
      return { ok: true, peer: { party, service }, sealAnswer: () => ({}), sealEvent: () => ({}) };
    },
  };
}

const claimsForm = z.object({ sub: z.string(), organization: z.string(), roles: z.array(z.string()) });
export type PlainClaims = z.output<typeof claimsForm>;

/** A token that anybody can write and nobody checks. */
export function writePlainToken(claims: PlainClaims): string {
  return Buffer.from(JSON.stringify(claims)).toString("base64url");
}

export function readPlainToken(token: string): PlainClaims {
  return claimsForm.parse(JSON.parse(Buffer.from(token, "base64url").toString()));
}

export async function believeToken(token: string): Promise<TokenVerdict> {
  const claims = readPlainToken(token);
  const expiresAt = new Date(8_640_000_000_000_000);
  return { ok: true, claims: { ...claims, issuer: "bench", jkt: "", clientId: undefined, expiresAt } };
}
