import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { reportCaught, reportFigure } from "../../promises/report-figure.ts";
import { sampleSize } from "../../sample-size.ts";
import { gateways } from "../attacked-gateways.ts";
import { hostileBytes } from "./hostile-bytes.ts";
import type { HostileKind } from "./hostile-request.ts";
import { hostileSelections } from "./hostile-selections.ts";
import { hostileShapes } from "./hostile-shapes.ts";
import { faultOf, sendHostile } from "./send-hostile.ts";

const kinds = [...hostileShapes, ...hostileBytes, ...hostileSelections];
const numRuns = sampleSize({ sample: 4, whole: 60 });
/** A laden machine is not a missing guard: what stops nothing takes seconds. */
const boundMs = sampleSize({ sample: 1_000, whole: 100 });
const seed = 20_261_122;

describe("a hostile query", () => {
  const medians: number[] = [];
  beforeAll(async () => {
    for (const { made } of kinds)
      await sendHostile(gateways.guarded.url, fc.sample(made, { seed: 1, numRuns: 1 })[0] ?? { body: "" });
  }, 60_000);

  it.each(kinds.map((one) => [one.name, one] as const))(
    "of %s is refused by a closed code, at once",
    async (_, { made, expected }) => {
      const took: number[] = [];
      for (const request of fc.sample(made, { seed, numRuns })) {
        const { told, tookMs } = await sendHostile(gateways.guarded.url, request);
        expect(expected).toContain(told);
        took.push(tookMs);
      }
      took.sort((one, other) => one - other);
      const median = took[Math.floor(took.length / 2)] ?? 0;
      expect(median).toBeLessThan(boundMs);
      medians.push(median);
    },
  );

  afterAll(() => {
    if (medians.length < kinds.length) return;
    const slowest = `slowest kind ${Math.max(...medians).toFixed(0)} ms at the median`;
    reportFigure(8, "hostile queries", `${kinds.length * numRuns} of ${kinds.length} kinds, all refused; ${slowest}`);
  });
});

/** What the open gateway takes otherwise, since its guards of these are gone. */
const guarded: readonly { what: string; isOne: (kind: HostileKind) => boolean }[] = [
  { what: "a gateway without its limits", isOne: ({ expected }) => /TOO_COSTLY|UNREGISTERED/.test(expected[0] ?? "") },
  {
    what: "a gateway that takes any JSON",
    isOne: ({ name }) =>
      /same name|more than a name|beyond all|without end$|deep variables/.test(name) && !name.startsWith("a page"),
  },
  { what: "a gateway that takes any content type", isOne: ({ name }) => name === "another content type" },
  { what: "a gateway that takes bodies of any size", isOne: ({ name }) => name === "a large body" },
];

/** What lets a fragment bomb through is busy with it for longer than this test lives. */
const endless = new Set(["fragments within fragments", "fragments within fragments, watched", "a bottomless value"]);

describe("a gateway whose guards are gone", () => {
  it.each(guarded)(
    "is caught as $what by every kind that the guard stops",
    async ({ what, isOne }) => {
      const quick = kinds.filter((one) => isOne(one) && !endless.has(one.name));
      const caught: string[] = [];
      for (const one of quick) {
        const [request] = fc.sample(one.made, { seed, numRuns: 1 });
        if (request && (await faultOf(gateways.open.url, one, request)) !== undefined) caught.push(one.name);
      }
      expect(quick.length).toBeGreaterThan(0);
      expect(caught).toEqual(quick.map(({ name }) => name));
      reportCaught(8, what, `by ${caught.length} of ${quick.length} kinds`);
    },
    60_000,
  );
});
