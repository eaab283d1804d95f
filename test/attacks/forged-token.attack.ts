import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { JWK } from "jose";
import { makeEs256 } from "../../tools/constellation/development-keys.ts";
import { askGraph, type Session } from "../../tools/constellation/graph-client.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { gateways } from "./attacked-gateways.ts";
import { constellation } from "./shared-constellation.ts";
import { callerOf } from "./signed-caller.ts";
import { TokenForge, tokenKeysOf } from "./token-forge.ts";

const who = "{ viewer { id organization { id } } }";
const asked = JSON.stringify({ query: "{ __typename }" });
/** What a judge believes who lets a token say by which rules it is judged. */
const byOwnRules = ["of another type", "of no type", "for another audience", "long over", "with its own key in it"];

describe("an issuer that was taken over, with its keys", () => {
  let own: TokenForge;
  let fair: Session;
  let forged: Record<string, Session>;

  beforeAll(async () => {
    const [stolen = {}] = await tokenKeysOf(constellation.current, "bucharest");
    const [victims = {}] = await tokenKeysOf(constellation.current, "colorado");
    own = new TokenForge(constellation.current.issuerOf("bucharest"), `bucharest~${randomUUID()}`);
    fair = await own.mint({ key: stolen });
    forged = await forgeries({ own, stolen, victims });
  }, 20_000);

  const ask = (gatewayUrl: string, session: Session) =>
    askGraph(constellation.current.parts.client, { gatewayUrl, query: who, session });
  const taken = async (gatewayUrl: string): Promise<string[]> => {
    const names = Object.entries(forged).map(async ([name, session]) => {
      return (await ask(gatewayUrl, session)).status === 401 ? [] : [name];
    });
    return (await Promise.all(names)).flat();
  };
  const statusAt = async (partner: string, { token }: Session) => {
    const url = `${constellation.current.urlOf(partner)}/graphql`;
    const gateway = await callerOf(constellation.current, "gateway");
    return (await gateway.post({ url, body: asked, headers: { authorization: `DPoP ${token}` } })).status;
  };

  it("makes tokens of its own people, which shows that the others below are well made", async () => {
    expect((await ask(gateways.guarded.url, fair)).status).toBe(200);
    expect(await statusAt("colorado", fair)).toBe(200);
  });

  it("makes none that is taken for another's, or by other rules than ours; a gateway without them is found", async () => {
    expect(await taken(gateways.guarded.url)).toEqual([]);
    const atPartners = ["colorado", "kathmandu"];
    for (const partner of atPartners) {
      const statuses = await Promise.all(Object.values(forged).map((session) => statusAt(partner, session)));
      expect(new Set(statuses)).toEqual(new Set([401]));
    }
    const count = Object.keys(forged).length * (atPartners.length + 1);
    reportFigure(5, "forged tokens at the gateway and at two partners", `${count} of ${count} refused`);
    expect((await taken(gateways.open.url)).sort()).toEqual([...byOwnRules].sort());
    reportCaught(5, "a gateway that lets a token say how it is judged", `by ${byOwnRules.length} kinds of tokens`);
  });

  it("makes nobody of another organization by a claim; a gateway that believes the claim is found", async () => {
    const [stolen = {}] = await tokenKeysOf(constellation.current, "bucharest");
    const session = await own.mint({ key: stolen, claims: { organization: "colorado", org: "colorado" } });
    const organizationAt = async (url: string) =>
      /"organization":\{"id":"(\w+)"/.exec((await ask(url, session)).text)?.[1];
    expect(await organizationAt(gateways.guarded.url)).toBe("bucharest");
    expect(await organizationAt(gateways.open.url)).toBe("colorado");
    reportCaught(5, "a gateway that takes the organization from a claim", "it spoke for colorado");
  });
});

/** Tokens that nobody may take, each by what is wrong with it. */
async function forgeries({ own, stolen, victims }: { own: TokenForge; stolen: JWK; victims: JWK }) {
  const issuer = constellation.current.issuerOf("colorado");
  const foreign = new TokenForge(issuer, `colorado~${randomUUID()}`);
  const stranger = makeEs256();
  const { d: _, ...open } = stranger;
  const named = { kid: victims.kid ?? "" };
  const of = (claims: Record<string, unknown>) => own.mint({ key: stolen, claims });
  return {
    "in another's name": await foreign.mint({ key: stolen }),
    "under another's key id": await foreign.mint({ key: stolen, header: named }),
    "by nobody": await foreign.mintWithout(victims, "none"),
    "with a public key as a secret": await foreign.mintWithout(victims, "HS256"),
    "with its own key in it": await foreign.mint({ key: stranger, header: { ...named, jwk: open } }),
    "with its keys elsewhere": await foreign.mint({
      key: stranger,
      header: { ...named, jku: "https://evil.example/jwks", x5u: "https://evil.example/x5u" },
    }),
    "of an issuer nobody knows": await of({ iss: "http://127.0.0.1:9/oidc" }),
    "of almost the issuer": await of({ iss: `${constellation.current.issuerOf("bucharest")}/` }),
    "of another type": await own.mint({ key: stolen, header: { typ: "JWT" } }),
    "of no type": await own.mint({ key: stolen, header: { typ: "" } }),
    "for another audience": await of({ aud: "urn:example:other" }),
    "long over": await own.mint({ key: stolen, endsInS: -60 }),
    "bound to no key": await of({ cnf: {} }),
    "without an end": await of({ exp: undefined }),
  };
}
