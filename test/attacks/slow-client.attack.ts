import { beforeAll, describe, expect, it } from "@jest/globals";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { gateways } from "./attacked-gateways.ts";
import { type Spoken, speakRaw } from "./raw-connection.ts";

/** A request has 10 s to be whole, looked at once a second; the rest is for a laden machine. */
const cutWithinMs = 20_000;
const atOnce = 12;
const head = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";

/** Bytes that never come to an end: headers, or a body. */
const drips: readonly [string, string][] = [
  [head, "x-a: b\r\n"],
  [`${head}content-length: 90000\r\n\r\n`, "x"],
];

const dripAt = (url: string) =>
  Array.from({ length: atOnce }, () => drips)
    .flat()
    .map(([first, drop]) => speakRaw(url, first, { drop, everyMs: 500, forMs: cutWithinMs }));

const dripping: { guarded: Promise<Spoken>[]; open: Promise<Spoken>[] } = { guarded: [], open: [] };

// Before all tests of the run: other attacks go on while these drip.
beforeAll(() => {
  dripping.guarded = dripAt(gateways.guarded.url);
  dripping.open = dripAt(gateways.open.url);
});

describe("clients that are slow on purpose", () => {
  it("are cut after ten seconds, told why, and kept nobody waiting; a gateway of endless patience is found", async () => {
    const cut = await Promise.all(dripping.guarded);
    expect(cut.filter(({ isOpen }) => isOpen)).toEqual([]);
    expect(cut.filter(({ text }) => !/^HTTP\/1\.1 4(08|00) .*BAD_REQUEST/s.test(text))).toEqual([]);
    const longest = Math.max(...cut.map(({ tookMs }) => tookMs));
    reportFigure(
      8,
      "clients that are slow on purpose",
      `${cut.length} cut, the last after ${(longest / 1_000).toFixed(1)} s`,
    );
    const kept = await Promise.all(dripping.open);
    expect(kept.filter(({ isOpen }) => !isOpen)).toEqual([]);
    reportCaught(
      8,
      "a gateway of endless patience",
      `${kept.length} connections still open after ${cutWithinMs / 1_000} s`,
    );
  }, 60_000);
});
