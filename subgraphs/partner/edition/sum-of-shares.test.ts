import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCount } from "#shared/codes/statistics/cells.ts";
import { sumMasked } from "#shared/mask/sum-masked.ts";
import { readVector } from "#shared/mask/vector-text.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import {
  asked,
  called,
  callOf,
  editionCommand,
  type MaskingNetwork,
  maskingNetwork,
  roundOf,
  statisticsVoice,
  toldStatistics,
} from "./edition.fixture.ts";

const three = ["bucharest", "colorado", "manila"];
/** Noise of the whole catalogue stays far below it, and nearly no random word does. */
const muchNoise = 1_000;

let desks: PartnerDesk[];
let network: MaskingNetwork;

beforeAll(async () => {
  network = await maskingNetwork();
  desks = [];
  for (const id of three) desks.push(await openPartnerDesk(id));
}, 90_000);
afterAll(async () => {
  for (const desk of desks) await desk.close();
});

const largest = (sum: Int32Array) => sum.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0);

/** What each of the three sends for one round; each is asked what it is asked. */
async function sharesOf(edition: string, asks: readonly ReturnType<typeof roundOf>[]): Promise<Uint32Array[]> {
  const shares: Uint32Array[] = [];
  for (const [at, desk] of desks.entries()) {
    const round = asks[at];
    await desk.database.pool.query("delete from inbox_sender where sender = 'centre'");
    await desk.database.pool.query("delete from outbox where recipient = 'statistics'");
    const voice = statisticsVoice(desk, network);
    await voice.tell(called(callOf(edition)));
    await editionCommand({ desk }, "joinEdition", edition);
    if (round) await voice.tell(asked(round));
    const share = (await toldStatistics(desk)).find(({ type }) => type === "alight.edition.share");
    const words = readVector(String(share?.data.vector), cellCount(catalogue));
    if (words) shares.push(words);
  }
  return shares;
}

describe("what three organizations send for one round", () => {
  it("is read as their noised counts when all of it is added up, and not before", async () => {
    const [, colorado] = desks;
    if (colorado) for (let needs = 0; needs < 3; needs += 1) await postAllAtOnce(colorado);
    const round = roundOf("2026-Q3", network, { of: three });
    const shares = await sharesOf("2026-Q3", [round, round, round]);
    expect(shares).toHaveLength(3);
    expect(largest(sumMasked(shares))).toBeLessThan(muchNoise);
    for (const [at] of shares.entries()) {
      const missing = shares.filter((_, other) => other !== at);
      expect(largest(sumMasked(missing))).toBeGreaterThan(2 ** 30);
    }
  });

  it("does not fit what they send for another round", async () => {
    const [one, other] = [roundOf("2026-Q3-2", network, { of: three }), roundOf("2026-Q3-2", network, { of: three })];
    const shares = await sharesOf("2026-Q3-2", [one, other, other]);
    expect(shares).toHaveLength(3);
    expect(largest(sumMasked(shares))).toBeGreaterThan(2 ** 30);
  });
});
