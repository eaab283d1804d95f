import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { rowId } from "../fake-graph.fixture.ts";
import { FakeNetwork } from "../fake-network.fixture.ts";
import type { Tamper } from "../fake-streams.fixture.ts";
import { ended, needChange, open, watch } from "./watching-client.fixture.ts";

const network = new FakeNetwork();

beforeAll(() => network.start(0));
afterAll(() => network.stop());
beforeEach(() => {
  const { streams } = network.partner("manila");
  streams.opened.length = 0;
  streams.tamper = (line) => [line];
});

/** What was told of each before it was found out. */
const before: Record<string, string[]> = {
  "left out": ["e.0"],
  repeated: ["e.0", "e.1"],
  reordered: ["e.0"],
  forged: ["e.0", "e.1"],
  unsigned: ["e.0", "e.1"],
  endless: ["e.0", "e.1"],
};

describe("what an organization did not say", () => {
  const events = [open, needChange("manila", 1), needChange("manila", 2), needChange("manila", 3)] as const;
  const kept: string[] = [];
  const tampers: Record<string, Tamper> = {
    "left out": (line, at) => (at === 2 ? [] : [line]),
    repeated: (line, at) => (at === 2 ? [line, line] : [line]),
    reordered: (line, at) => {
      if (at === 2) kept.push(line);
      return at === 2 ? [] : [line, ...kept.splice(0)];
    },
    forged: (line, at) => (at === 3 ? [line.replace("oak 2", "elm 2")] : [line]),
    unsigned: (line, at) => [at === 3 ? `${JSON.stringify(["", "", JSON.parse(line)[2]])}\n` : line],
    endless: (line, at) => (at === 3 ? ["x".repeat(300_000)] : [line]),
  };

  it.each(Object.keys(tampers))("is not told, and ends the stream: %s", async (name) => {
    const { streams } = network.partner("manila");
    streams.tamper = tampers[name] ?? streams.tamper;
    const client = await watch(network, { as: "manila" });
    (await streams.whenOpened(1)).say(...events);
    const told = await client.rest();
    expect(told.slice(-2)).toEqual([ended("ORGANIZATION_MISBEHAVED"), { event: "complete" }]);
    expect(told.flatMap(({ id }) => id ?? [])).toEqual(before[name]);
  });

  it("of another stream is not told either", async () => {
    const { streams } = network.partner("manila");
    const lines: string[] = [];
    streams.tamper = (line) => {
      lines.push(line);
      return [line];
    };
    const first = await watch(network, { as: "manila" });
    (await streams.whenOpened(1)).say(...events, { kind: "end" });
    await first.rest();
    streams.tamper = (_, at) => lines.slice(at - 1, at);
    const second = await watch(network, { as: "manila" });
    (await streams.whenOpened(2)).say(...events, { kind: "end" });
    expect(await second.rest()).toEqual([ended("ORGANIZATION_MISBEHAVED"), { event: "complete" }]);
  });

  it("is a row of another's, or a value of another form", async () => {
    const client = await watch(network, {
      as: "manila",
      query: 'subscription { needChanged(organization: "manila") { id reference } }',
    });
    const needChanged = { __typename: "Need", id: rowId("colorado", 1), reference: "oak" };
    (await network.partner("manila").streams.whenOpened(1)).say(
      { kind: "change", cursor: "e.1", data: { needChanged } },
      { kind: "end" },
    );
    const [told] = await client.rest();
    expect(told?.data).toMatchObject({
      data: { needChanged: null },
      errors: [{ extensions: { code: "ORGANIZATION_MISBEHAVED", organization: "manila" } }],
    });
  });

  it("is told by a gateway that does not check", async () => {
    const { streams } = network.partner("manila");
    network.patchTrust = (trust) => ({
      ...trust,
      sealRequest: (request) => ({ ...trust.sealRequest(request), isSignedEvent: () => true }),
    });
    await network.restartGateway(0);
    for (const name of ["left out", "repeated", "reordered", "forged", "unsigned"]) {
      streams.tamper = tampers[name] ?? streams.tamper;
      const client = await watch(network, { as: "manila" });
      (await streams.whenOpened(1)).say(...events, { kind: "end" });
      expect([name, (await client.rest()).at(-2)]).toEqual([name, expect.objectContaining({ id: expect.any(String) })]);
      streams.opened.length = 0;
    }
    network.patchTrust = undefined;
    await network.restartGateway(0);
  });
});
