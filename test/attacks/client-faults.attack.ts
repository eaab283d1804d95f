import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Person, signedIn } from "../journeys/person.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { type Judged, judgeReply } from "./judge-reply.ts";
import { constellation } from "./shared-constellation.ts";

type Raw = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

const json = { "content-type": "application/json" };
const asked = (query: string, more: object = {}): Raw => ({ body: JSON.stringify({ query, ...more }) });
const viewer = "{ viewer { id } }";
const nested = (depth: number, name: string, leaf: string) =>
  `${`${name} { `.repeat(depth)}${leaf}${" }".repeat(depth)}`;

/** What is sent, and what may come back: `status CODE`. */
const malformed: [string, Raw, string][] = [
  ["a GET", { method: "GET" }, "405 BAD_REQUEST"],
  ["a GET with a query", { method: "GET", path: `/graphql?query=${encodeURIComponent(viewer)}` }, "405 BAD_REQUEST"],
  ["a PUT", { ...asked(viewer), method: "PUT" }, "405 BAD_REQUEST"],
  ["another path", { ...asked(viewer), path: "/graphql/../internal" }, "404 NOT_FOUND"],
  ["no content type", { ...asked(viewer), headers: { "content-type": "" } }, "415 BAD_REQUEST"],
  ["plain text", { ...asked(viewer), headers: { "content-type": "text/plain" } }, "415 BAD_REQUEST"],
  ["a form", { body: "query=x", headers: { "content-type": "application/x-www-form-urlencoded" } }, "415 BAD_REQUEST"],
  ["an encoded body", { ...asked(viewer), headers: { ...json, "content-encoding": "gzip" } }, "415 BAD_REQUEST"],
  ["nothing", { body: "" }, "400 BAD_REQUEST"],
  ["half a JSON", { body: '{"query": "{ viewer' }, "400 BAD_REQUEST"],
  ["null", { body: "null" }, "400 BAD_REQUEST"],
  ["a number", { body: "1e999" }, "400 BAD_REQUEST"],
  ["a batch", { body: JSON.stringify([{ query: viewer }, { query: viewer }]) }, "400 BAD_REQUEST"],
  ["a bottomless JSON", { body: "[".repeat(90_000) }, "400 BAD_REQUEST"],
  ["no query", { body: "{}" }, "400 BAD_REQUEST"],
  ["a query that is a list", { body: '{"query": ["{ viewer { id } }"]}' }, "400 BAD_REQUEST"],
  ["variables that are text", asked(viewer, { variables: "{}" }), "400 BAD_REQUEST"],
  [
    "a persisted query",
    { body: '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}}' },
    "400 BAD_REQUEST",
  ],
  [
    "a polluting variable",
    { body: '{"query": "{ viewer { id } }", "variables": {"__proto__": {"x": 1}}}' },
    "400 BAD_REQUEST",
  ],
  ["200 KB", asked(`{ viewer { id } } #${"x".repeat(200_000)}`), "413 TOO_LARGE"],
  ["no GraphQL", asked("SELECT 1"), "400 QUERY_INVALID"],
  ["half a query", asked("{ viewer { id "), "400 QUERY_INVALID"],
  ["an unknown field", asked("{ viewer { id password } }"), "400 QUERY_INVALID"],
  ["an unknown argument", asked('{ organization(name: "colorado") { id } }'), "400 QUERY_INVALID"],
  ["a missing variable", asked("query ($id: ID!) { organization(id: $id) { id } }"), "400 QUERY_INVALID"],
  ["an unknown operation", asked(viewer, { operationName: "Nothing" }), "400 QUERY_INVALID"],
  ["two operations, none named", asked(`query A ${viewer} query B ${viewer}`), "400 QUERY_INVALID"],
  ["a subscription", asked("subscription { viewer { id } }"), "400 QUERY_INVALID"],
  ["what only services ask", asked("{ _service { sdl } }"), "400 QUERY_INVALID"],
  ["entities by hand", asked("{ _entities(representations: []) { __typename } }"), "400 QUERY_INVALID"],
  [
    "the hidden profile",
    asked('{ viewer { organization { id } } need(id: "colorado~x") { matchProfile } }'),
    "401 UNAUTHENTICATED",
  ],
  [
    "a circle of fragments",
    asked("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
    "400 QUERY_INVALID",
  ],
  ["a deep query", asked(`{ organization(id: "lima") { ${nested(40, "hostedBy", "id")} } }`), "400 QUERY_TOO_COSTLY"],
  [
    "a thousand aliases",
    asked(`{ ${Array.from({ length: 1_000 }, (_, at) => `a${at}: viewer { id }`).join(" ")} }`),
    "400 QUERY_TOO_COSTLY",
  ],
  ["many directives", asked(`{ viewer { id ${"@include(if: true) ".repeat(200)} } }`), "400 QUERY_TOO_COSTLY"],
  ["endless tokens", asked(`{ viewer { ${"id ".repeat(20_000)} } }`), "400 QUERY_TOO_COSTLY"],
  [
    "a bomb of fragments",
    asked(
      `{ ...F0 } ${Array.from({ length: 25 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(" ")} fragment F25 on Query { viewer { id } }`,
    ),
    "400 QUERY_TOO_COSTLY",
  ],
];

const piecesOfQueries = [
  ...["{", "}", "(", ")", "[", ":", "!", "...", "$a", '"colorado"', "\u0000", "\ud800"],
  ...["need", "organization", "id", "on", "Query", "query", "mutation", "fragment", "__typename", "@skip(if: true)"],
];

describe("a client's fault", () => {
  let advocate: Person;
  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
  }, 20_000);

  async function send({ method = "POST", path = "/graphql", headers = json, body }: Raw): Promise<Judged> {
    const sent = { method, headers, ...(method === "GET" ? {} : { body: body ?? "" }) };
    const answer = await fetch(`${constellation.current.gatewayUrl}${path}`, sent);
    return judgeReply(answer.status, await answer.text());
  }

  it.each(malformed)("that is %s is told by a closed code", async (_, raw, expected) => {
    const startedMs = performance.now();
    const { status, codes } = await send(raw);
    expect(`${status} ${codes.join(" ")}`).toBe(expected);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });

  it("of any other form is told by a closed code too", async () => {
    const word = fc.constantFrom(...piecesOfQueries);
    const query = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    );
    const request = fc.record({
      query,
      variables: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
      operationName: fc.option(fc.string()),
    });
    const body = fc.oneof(
      request.map((one) => JSON.stringify(one)),
      fc.json(),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(body, async (text) => void (await send({ body: text }))),
      { numRuns: 80 },
    );
  });

  it("leaves the gateway as it was", async () => {
    const { status, text } = await advocate.ask("{ viewer { id } }");
    expect(judgeReply(status, text)).toEqual({ status: 200, codes: [] });
    reportFigure(9, "requests that no client should send", `${malformed.length} forms, each told by its closed code`);
  });
});
