import { describe, expect, it } from "@jest/globals";
import type { TokenVerdict } from "#shared/auth/access-token.ts";
import { identifyActor } from "./identify-actor.ts";

const gateway = { party: "centre", service: "gateway" };

function claimsOf(organization: string): TokenVerdict {
  const issuer = `https://${organization}.example/oidc`;
  const common = { jkt: "k", clientId: undefined, expiresAt: new Date(), roles: ["COORDINATOR"] };
  return { ok: true, claims: { ...common, sub: `${organization}~1`, organization, issuer } };
}

const sources = {
  organization: "colorado",
  verifyToken: async (token: string): Promise<TokenVerdict> => (token === "bad" ? { ok: false } : claimsOf(token)),
  rolesOf: async () => ["ADVOCATE"],
  toolOf: async () => undefined,
};

function identify(authorization: string | undefined, peer = gateway) {
  return identifyActor({ peer, authorization }, sources);
}

describe("who asks", () => {
  it("is somebody of home with the roles of our own database, whatever the token says", async () => {
    expect(await identify("DPoP colorado")).toEqual({
      kind: "person",
      id: "colorado~1",
      issuer: "https://colorado.example/oidc",
      organization: "colorado",
      roles: ["ADVOCATE"],
      isHome: true,
    });
  });

  it("is somebody from elsewhere, whose roles mean nothing here", async () => {
    expect(await identify("DPoP bucharest")).toMatchObject({ organization: "bucharest", roles: [], isHome: false });
  });

  it("is the network when the gateway brings no token", async () => {
    expect(await identify(undefined)).toEqual({ kind: "network" });
  });

  it("is nobody when the token does not hold, and never the network then", async () => {
    for (const authorization of ["DPoP bad", "Bearer colorado", "DPoP", "", "DPoP a, DPoP b"]) {
      expect(await identify(authorization)).toBe("UNAUTHENTICATED");
    }
  });

  it("cannot be said while the keys of the token's issuer cannot be had, which is no refusal of the token", async () => {
    const away = { ...sources, verifyToken: async (): Promise<TokenVerdict> => ({ ok: false, withoutKeysOf: "lima" }) };
    expect(await identifyActor({ peer: gateway, authorization: "DPoP any" }, away)).toBe("SERVICE_UNAVAILABLE");
  });

  it("is another partner as a service, token or not, and nobody else", async () => {
    const peer = { party: "bucharest", service: "partner" };
    expect(await identify("DPoP colorado", peer)).toEqual({ kind: "service", party: "bucharest" });
    for (const service of ["matching", "directory"]) {
      expect(await identify("DPoP colorado", { party: "centre", service })).toBeUndefined();
    }
    expect(await identify("DPoP colorado", { party: "bucharest", service: "gateway" })).toBeUndefined();
  });
});
