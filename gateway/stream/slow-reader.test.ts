import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FakeNetwork } from "../fake-network.fixture.ts";
import { ended, watch } from "./watching-client.fixture.ts";

const network = new FakeNetwork();

beforeAll(() => {
  network.streamBounds = { patienceMs: 50 };
  return network.start(0);
});
afterAll(() => network.stop());

const longQuery = `subscription { needChanged(organization: "manila") { reference } }`;

function longChange(row: number) {
  const needChanged = { __typename: "Need", reference: "x".repeat(20_000) };
  return { kind: "change", cursor: `e.${row}`, data: { needChanged } } as const;
}

describe("a slow reader", () => {
  it("is told to come back, and costs a bounded queue meanwhile", async () => {
    const client = await watch(network, { as: "manila", query: longQuery });
    const partner = await network.partner("manila").streams.whenOpened(1);
    for (let row = 1; row <= 2_000; row += 1) partner.say(longChange(row));
    await partner.closed;
    const told = await client.rest();
    expect(told.slice(-2)).toEqual([ended("STREAM_BEHIND"), { event: "complete" }]);
    expect(told.length).toBeLessThan(1_500);
  });
});
