import { beforeAll, describe, expect, it } from "@jest/globals";
import { askGraph } from "../../tools/constellation/graph-client.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";
import { eventually } from "../journeys/eventually.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { gateways } from "./attacked-gateways.ts";
import { judgeReply } from "./judge-reply.ts";
import { constellation } from "./shared-constellation.ts";
import { processBeside } from "./tapped-service.ts";

describe("a gateway in production", () => {
  let advocate: Person;
  const settings = async () => {
    const port = String(await findFreePort());
    const ALIGHT_STATE = constellation.current.parts.foundations.home.stateOf("gateway");
    return {
      ALIGHT_PORT: port,
      ALIGHT_PUBLIC_URL: `http://127.0.0.1:${port}`,
      ALIGHT_ENVIRONMENT: "production",
      ALIGHT_STATE,
    };
  };

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
  }, 20_000);

  const ask = async (query: string) => {
    const { status, text } = await askGraph(constellation.current.parts.client, {
      gatewayUrl: gateways.guarded.url,
      query,
      session: advocate.session,
    });
    return { ...judgeReply(status, text), text };
  };

  it("answers whoever signs in", async () => {
    const { status, text } = await ask("{ viewer { roles } }");
    expect({ status, body: JSON.parse(text) }).toEqual({
      status: 200,
      body: { data: { viewer: { roles: ["ADVOCATE"] } } },
    });
  });

  it("tells nothing of its schema: no introspection, no suggestion, no word of the client's query", async () => {
    for (const query of [
      "{ __schema { types { name } } }",
      '{ __type(name: "Need") { fields { name } } }',
      "{ viewr { id } }",
      "{ viewer { idd } }",
      '{ need(ide: "x") { id } }',
      "query ($x: NeedInput) { viewer { id } }",
    ]) {
      const { status, codes, text } = await ask(query);
      expect({ query, status, codes }).toEqual({ query, status: 400, codes: ["QUERY_INVALID"] });
      expect(text).not.toMatch(/locations|did you mean|viewr|idd|"need"|NeedInput|PostNeedInput|__schema|__type/i);
    }
  });

  it("has no explorer", async () => {
    for (const path of ["/explorer", "/explorer/"])
      expect((await fetch(`${gateways.guarded.url}${path}`)).status).toBe(404);
  });

  it("does not start with development keys, and says so in one sentence", async () => {
    const refused = processBeside(constellation.current, "gateway", await settings());
    refused.start();
    await eventually("it has ended", () => refused.lastWords !== undefined && !refused.isRunning, 20_000);
    await refused.kill();
    expect(refused.lastWords).toBe("gateway: ALIGHT_KEYS: development keys are not accepted in production.");
  });
});
