import "reflect-metadata";
import { generateKeyPairSync } from "node:crypto";
import { z } from "zod";
import { openPool } from "#shared/database/pool.ts";
import { countForRound, loadCounting } from "../../../subgraphs/partner/edition/count-for-round.ts";
import { readPeriod } from "../../../subgraphs/partner/report/period.ts";
import { type CountingRound, countingRound, type SaidByCounting } from "./counting-words.ts";
import { period as counted } from "./write-needs.ts";

/** An organization's part of a round as a partner plays it, without the network around it: read, count, noise, mask. */
const order = z.object({ id: z.string(), url: z.string() }).parse(JSON.parse(process.argv[2] ?? "{}"));
const { d, x } = z
  .object({ d: z.string(), x: z.string() })
  .parse(generateKeyPairSync("x25519").privateKey.export({ format: "jwk" }));
const curve = { kty: "OKP", crv: "X25519" } as const;
const countries = ["US", "RO", "NP", "PH", "GB", "IT"];

const pool = openPool({ url: order.url, maxConnections: 1, statementTimeoutMs: 60_000, onError: () => undefined });
const counting = await loadCounting();
const period = readPeriod(counted);
if (period === undefined) throw new RangeError("no period");

function countryOf(id: string): string | undefined {
  return countries[Number(id.split("-")[1]) % countries.length];
}

async function count({ round, participants }: CountingRound): Promise<SaidByCounting> {
  if (period === undefined) throw new RangeError("no period");
  const asked = { period, now: new Date(), organization: order.id, countryOf, participants: participants.length };
  const noised = await countForRound(counting, pool, asked);
  const others = participants
    .filter(({ id }) => id !== order.id)
    .map(({ id, maskingKey }) => ({ id, publicJwk: { ...curve, x: maskingKey } }));
  const own = { id: order.id, privateJwk: { ...curve, x, d } };
  const masked = counting.maskVector(noised, { own, others, context: round });
  return { vector: counting.vectorText(masked), digest: counting.digestOfVector(masked) };
}

const say = (words: SaidByCounting) => process.send?.(words);

process.on("message", (words) => void count(countingRound.parse(words)).then(say));
process.once("disconnect", () => process.exit(0));
await pool.query("select 1");
say({ maskingKey: x });
