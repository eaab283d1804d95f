import { beforeAll, describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { type Masker, makeMasker, makeMaskers, maskAll, publicOf } from "#shared/mask/mask.fixture.ts";
import { maskVector } from "#shared/mask/mask-vector.ts";
import { sizeNoise } from "#shared/noise/add-noise.ts";
import { surprise } from "#shared/noise/chi-square.fixture.ts";
import { seededWords } from "#shared/noise/seeded-words.fixture.ts";
import { reportCaught, reportFigure } from "../../promises/report-figure.ts";
import { madeUpNeeds } from "./made-up-needs.ts";
import { countEach, participants } from "./make-numbers.ts";

const random = seededWords("one vector");
const noise = sizeNoise({ scales: tableScales(catalogue), participants });
const [honest, accomplice] = [makeMasker("honest"), makeMasker("accomplice")];
const bystanders = makeMaskers(participants - 2);
const maskers = [honest, accomplice, ...bystanders];
const round = "round";

let noised: Int32Array[];
let posted: Uint32Array[];

beforeAll(async () => {
  const counts = await countEach(catalogue, madeUpNeeds(300, random));
  noised = counts.map((one) => noise(one, random));
  posted = maskAll(maskers, noised, round);
});

/** How far the bytes of a vector are from bytes that are all as likely, in standard deviations. */
function surpriseOf(vector: Uint32Array): number {
  const surprises = [0, 8, 16, 24].map((shift) => {
    const seen = new Array<number>(256).fill(0);
    for (const word of vector) seen[(word >>> shift) & 255] = (seen[(word >>> shift) & 255] ?? 0) + 1;
    return surprise(seen.map((count) => ({ seen: count, expected: vector.length / 256 })));
  });
  return Math.max(...surprises);
}

const unlikely = 4.5;

/** What is left of somebody's vector for whoever holds the private keys of those who were named to them. */
function takeOff(vector: Uint32Array, keys: readonly Masker[]): Uint32Array {
  return keys.reduce((left, { id, privateJwk }) => {
    const others = [publicOf(honest)];
    const mask = maskVector(new Int32Array(left.length), { own: { id, privateJwk }, others, context: round });
    return left.map((word, at) => word + (mask[at] ?? 0));
  }, vector);
}

function cellsRead(vector: Uint32Array): number {
  return vector.filter((word, at) => (word | 0) === noised[0]?.[at]).length;
}

const share = (read: number) => `${read} of ${noised[0]?.length} cells read`;

describe("an organization's vector", () => {
  it("is random words to the centre, also when one participant tells it all they know", () => {
    const [vector = new Uint32Array(0)] = posted;
    const left = takeOff(vector, [accomplice]);
    expect([surpriseOf(vector), surpriseOf(left)].every((surprise) => surprise < unlikely)).toBe(true);
    expect(cellsRead(left)).toBeLessThan(3);
    const figure = `${share(cellsRead(left))}; its bytes ${surpriseOf(left).toFixed(1)} deviations from chance`;
    reportFigure(17, "what the centre holds of an organization, with one that tells it everything", figure);
  });

  it("would be read, were it posted without masks", () => {
    const bare = Uint32Array.from(noised[0] ?? []);
    expect(surpriseOf(bare)).toBeGreaterThan(unlikely);
    expect(cellsRead(bare)).toBe(bare.length);
    reportCaught(17, "a vector that nothing masks", share(cellsRead(bare)));
  });

  it("would be read, were masking keys believed that the centre gives out", () => {
    const planted = [accomplice, ...bystanders].map(({ id }) => ({ ...makeMasker(`planted for ${id}`), id }));
    const fooled = maskVector(noised[0] ?? new Int32Array(0), {
      own: honest,
      others: planted.map(publicOf),
      context: round,
    });
    const read = cellsRead(takeOff(fooled, planted));
    expect(read).toBe(fooled.length);
    expect(cellsRead(takeOff(posted[0] ?? new Uint32Array(0), planted))).toBeLessThan(3);
    reportCaught(17, "masking keys that the centre gives out itself", share(read));
  });
});
