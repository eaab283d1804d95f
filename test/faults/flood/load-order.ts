import { z } from "zod";

const jwk = z.record(z.string(), z.unknown());

/** How each request shows who sends it. */
const seal = z.discriminatedUnion("kind", [
  /** As a person at the gateway: a token, and a proof for every request. */
  z.object({ kind: z.literal("proof"), token: z.string(), privateKey: jwk }),
  /** As a service: RFC 9421 with its key, and the headers that go along. */
  z.object({ kind: z.literal("signature"), signing: jwk, headers: z.record(z.string(), z.string()) }),
]);

const pattern = z.discriminatedUnion("kind", [
  /** So many clients, each of which asks again when it has its answer. */
  z.object({ kind: z.literal("closed"), clients: z.number().int().positive() }),
  /** So many requests a second, whatever becomes of those before. */
  z.object({ kind: z.literal("open"), perS: z.number().positive() }),
]);

/** What the process that makes the load is told. */
export const loadOrder = z.object({
  url: z.string(),
  body: z.string(),
  /** Stands in an answer that is right. */
  mark: z.string(),
  seal,
  pattern,
  forMs: z.number().positive(),
  /** Whoever asked hangs up after this: an answer that comes later is no good to anybody. */
  patienceMs: z.number().positive(),
});
export type LoadOrder = z.output<typeof loadOrder>;

/** What became of all that was asked. */
export const loadReport = z.object({
  asked: z.number(),
  /** Right, and in time. */
  good: z.number(),
  /** Nothing in time. */
  late: z.number(),
  /** 429 or 503 with a closed code and a time to come again. */
  refused: z.number(),
  /** Answered, and the shed part of it named `OVERLOADED` in its place. */
  gaps: z.number(),
  /** Everything else, by what it was. */
  odd: z.record(z.string(), z.number()),
  goodPerS: z.number(),
  medianMs: z.number(),
  /** Of the refusals. */
  refusalMs: z.number(),
});
export type LoadReport = z.output<typeof loadReport>;
