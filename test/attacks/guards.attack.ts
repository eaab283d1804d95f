import { describe, expect, it } from "@jest/globals";
import { securityHeaders } from "#shared/http/security-headers.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { gateways } from "./attacked-gateways.ts";
import { judgeReply } from "./judge-reply.ts";
import { speakRaw } from "./raw-connection.ts";

const patienceMs = 3_000;
const asked = JSON.stringify({ query: "{ viewer { id } }" });
const head = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
const end = `content-length: ${asked.length}\r\nconnection: close\r\n\r\n${asked}`;

/** Bytes that are no fair HTTP, and what must come of them. */
const oddBytes: readonly [string, string, RegExp][] = [
  ["no HTTP", "nonsense\r\n\r\n", /^HTTP\/1\.1 400 .*BAD_REQUEST/s],
  ["a header of 20 KB", `${head}x-long: ${"x".repeat(20_000)}\r\n${end}`, /^HTTP\/1\.1 431 .*TOO_LARGE/s],
  ["two lengths", `${head}content-length: 3\r\n${end}`, /^HTTP\/1\.1 400 .*BAD_REQUEST/s],
  ["a length and chunks", `${head}transfer-encoding: chunked\r\n${end}`, /^HTTP\/1\.1 400 .*BAD_REQUEST/s],
  ["a header that breaks its line", `${head}x-a: b\rx-c: d\r\n${end}`, /^HTTP\/1\.1 400 .*BAD_REQUEST/s],
];

/** Those that did not get the refusal they must get. */
async function unrefused(url: string): Promise<string[]> {
  const spoken = await Promise.all(oddBytes.map(([, bytes]) => speakRaw(url, bytes, { forMs: patienceMs })));
  return oddBytes.flatMap(([name, , told], at) => (told.test(spoken[at]?.text ?? "") ? [] : [name]));
}

/** Paths whose answers let a browser do more than nothing. */
async function trustingAnswers(url: string): Promise<string[]> {
  const paths = ["/graphql", "/none", "/health/live", "/metrics"];
  const answers = await Promise.all(paths.map((path) => fetch(`${url}${path}`)));
  return paths.filter((_, at) => {
    const told = answers[at]?.headers;
    return Object.entries(securityHeaders).some(([name, value]) => told?.get(name) !== value);
  });
}

const badRequests = ['{"query": "{ viewer', JSON.stringify({ query: "{ viewer { nothing } }" })];

/** What an answer gives away, or how it blames the server; none where errors are closed. */
async function faultsTold(url: string): Promise<string[]> {
  const headers = { "content-type": "application/json" };
  const faults = badRequests.map(async (body) => {
    const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body });
    try {
      judgeReply(answer.status, await answer.text());
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message.replace(/:.*/s, "") : "unknown"];
    }
  });
  return (await Promise.all(faults)).flat();
}

describe("a gateway", () => {
  it("refuses bytes that are no fair HTTP by a closed code; one without its guard is found", async () => {
    expect(await unrefused(gateways.guarded.url)).toEqual([]);
    reportFigure(8, "bytes that are no fair HTTP", `${oddBytes.length} of ${oddBytes.length} refused by a closed code`);
    const passed = await unrefused(gateways.open.url);
    expect(passed).toEqual(oddBytes.map(([name]) => name));
    reportCaught(8, "a gateway that takes any headers", `by ${passed.length} of ${oddBytes.length} kinds of bytes`);
  });

  it("lets a browser do nothing with any answer; one that lets it load anything is found", async () => {
    expect(await trustingAnswers(gateways.guarded.url)).toEqual([]);
    const found = await trustingAnswers(gateways.open.url);
    expect(found).toHaveLength(4);
    reportCaught(9, "a gateway whose answers let a browser load anything", `at ${found.length} of 4 paths`);
  });

  it("takes no fault of a client for its own and tells nothing; one that does both is found", async () => {
    expect(await faultsTold(gateways.guarded.url)).toEqual([]);
    const found = await faultsTold(gateways.open.url);
    expect(found).toEqual(["a server's fault", expect.stringMatching(/^tells "at /)]);
    reportCaught(9, "a gateway that takes broken JSON for its own failure", "by an answer of 500");
    reportCaught(9, "a gateway that tells its stack", "by its words");
  });
});
