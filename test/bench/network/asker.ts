import { randomUUID } from "node:crypto";
import { provePossession } from "#shared/auth/prove-possession.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { demoPeopleOf } from "../../../subgraphs/partner/person/demo-people.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import type { Session } from "../../../tools/constellation/graph-client.ts";
import { writePlainToken } from "../no-trust/no-trust.ts";
import { home } from "./bench-organizations.ts";

type Variables = Readonly<Record<string, unknown>>;

/** An advocate of the home, signed in once. */
export type Asker = {
  /** Makes what the next question needs; the client's own work is not what is measured. */
  prepare(): Promise<void>;
  /** The whole answer as JSON. */
  ask(query: string, variables: Variables, gatewayUrl?: string): Promise<unknown>;
};

const timeoutMs = 30_000;
const maxBytes = 20_000_000;

export async function openAsker(constellation: Constellation, isTrusted: boolean): Promise<Asker> {
  const client = createHttpClient({ connectionsPerOrigin: 4 });
  if (!isTrusted) return openBelieved(client, constellation.gatewayUrl);
  const session = await constellation.signIn(`advocate@${home}`);
  const url = `${constellation.gatewayUrl}/graphql`;
  let proof: string | undefined;
  return {
    prepare: async () => {
      proof = await prove(session, url);
    },
    ask: async (query, variables) => {
      const dpop = proof ?? (await prove(session, url));
      proof = undefined; // good for one question
      return post(client, url, { query, variables, headers: { authorization: `DPoP ${session.token}`, dpop } });
    },
  };
}

function openBelieved(client: HttpClient, ownGateway: string): Asker {
  const person = demoPeopleOf(home).find(({ roles }) => roles.includes("ADVOCATE"));
  const token = writePlainToken({ sub: person?.id ?? "", organization: home, roles: ["ADVOCATE"] });
  const headers = { authorization: `DPoP ${token}` };
  return {
    prepare: async () => undefined,
    ask: (query, variables, gatewayUrl = ownGateway) =>
      post(client, `${gatewayUrl}/graphql`, { query, variables, headers }),
  };
}

function prove({ privateKey, token }: Session, url: string): Promise<string> {
  return provePossession({ privateKey, method: "POST", url, accessToken: token, now: new Date(), jti: randomUUID() });
}

type Question = { query: string; variables: Variables; headers: Record<string, string> };

async function post(client: HttpClient, url: string, { query, variables, headers }: Question): Promise<unknown> {
  const sent = await client.send({
    method: "POST",
    url,
    headers: { ...headers, "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
    timeoutMs,
    maxBytes,
  });
  if (!sent.ok) throw new Error(`the gateway did not answer: ${sent.code}`);
  return JSON.parse(sent.body.toString());
}
