import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { buildSchema } from "graphql";
import { askGraph } from "../../../tools/constellation/graph-client.ts";
import { findRepositoryRoot } from "../../../tools/constellation/repository-root.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import { reportFigure } from "../../promises/report-figure.ts";
import { sampleSize } from "../../sample-size.ts";
import { gateways } from "../attacked-gateways.ts";
import { judgeReply } from "../judge-reply.ts";
import { constellation } from "../shared-constellation.ts";

import { randomOperation } from "./random-operation.ts";

const seed = 20_261_122;
const schema = buildSchema(readFileSync(join(findRepositoryRoot(), "gateway/supergraph/supergraph.graphql"), "utf8"));

/** Words that only a reader of the schema, or somebody inside, could have put there. */
const suggestion = /did you mean|suggest|unexpected (name|token|string)|cannot query field|stack|at file:/i;

/** An operator may do this, and whoever asks next in its people's name would rightly be refused. */
const takesOut = /(hold|remove)Organization\([^)]*"colorado"/;

describe("a random request", () => {
  let people: Person[];
  beforeAll(async () => {
    const addresses = ["advocate@bucharest", "coordinator@kathmandu", "operator@centre"];
    people = await Promise.all(addresses.map((address) => signedIn(constellation.current, address)));
  }, 60_000);

  const judged = (status: number, text: string): number => {
    expect(judgeReply(status, text).status).toBeLessThan(500);
    expect(text).not.toMatch(suggestion);
    return status;
  };
  const told = new Map<string, number>();
  const count = (what: string) => told.set(what, (told.get(what) ?? 0) + 1);

  it("made of the schema is answered or refused, and tells nothing", async () => {
    const operations = fc.tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 0, max: people.length }));
    const ask = async ([number, who]: [number, number]) => {
      const query = randomOperation(schema, number);
      if (takesOut.test(query)) return;
      const session = people[who]?.session;
      const question = { gatewayUrl: gateways.guarded.url, query, ...(session ? { session } : {}) };
      const { status, text } = await askGraph(constellation.current.parts.client, question);
      count(`operation ${judged(status, text)}`);
    };
    await fc.assert(fc.asyncProperty(operations, ask), { seed, numRuns: sampleSize({ sample: 150, whole: 2_000 }) });
  }, 600_000);

  it("of any body and any headers is answered or refused, and tells nothing", async () => {
    const value = fc.oneof(fc.constantFrom("", "application/json", "null", "*/*", "gzip", "DPoP x.y.z"), headerText);
    const headers = fc.dictionary(fc.constantFrom(...headerNames), value, { maxKeys: 4 });
    const body = fc.oneof(fc.json(), fc.uint8Array({ maxLength: 2_000 }), fc.string(), graphJson);
    const send = async (given: Record<string, string>, bytes: string | Uint8Array<ArrayBuffer>) => {
      const all = { "content-type": "application/json", ...given };
      const answer = await fetch(`${gateways.guarded.url}/graphql`, { method: "POST", headers: all, body: bytes });
      count(`bytes ${judged(answer.status, await answer.text())}`);
    };
    await fc.assert(
      fc.asyncProperty(headers, body, (given, bytes) =>
        send(given, typeof bytes === "string" ? bytes : Uint8Array.from(bytes)),
      ),
      { seed, numRuns: sampleSize({ sample: 150, whole: 2_000 }) },
    );
  }, 600_000);

  it("leaves every process as it was", async () => {
    console.log(
      `fuzzed: ${[...told].map(([what, times]) => `${times} x ${what}`).join(", ")}; 0 answers of 500 or above`,
    );
    for (const { name, isRunning } of constellation.current.parts.processes.values())
      expect([name, isRunning]).toEqual([name, true]);
    expect(gateways.guarded.isRunning).toBe(true);
    const sent = [...told.values()].reduce((sum, times) => sum + times, 0);
    reportFigure(
      9,
      "random operations, bodies and headers",
      `${sent} sent, 0 answered with 500 or above, 0 tell internals`,
    );
  });
});

const headerNames = [
  ...["content-type", "accept", "accept-encoding", "content-encoding", "authorization", "dpop", "origin", "cookie"],
  ...["x-forwarded-for", "x-request-id", "traceparent", "alight-viewer", "apollo-require-preflight", "signature"],
  ...["signature-input", "content-digest", "sec-fetch-site", "te"],
];
const headerText = fc.string({ maxLength: 200, unit: fc.constantFrom(..."abcxyz019-_.;,=/\"'{}()<>[] %\\~") });
const graphJson = fc
  .record({
    query: fc.oneof(fc.string(), fc.constantFrom("{ viewer { id } }", "{ words { code } }", "mutation { x }")),
    variables: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue())),
    operationName: fc.oneof(fc.string(), fc.jsonValue()),
    extensions: fc.jsonValue(),
  })
  .map((one) => JSON.stringify(one));
