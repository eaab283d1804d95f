import { z } from "zod";

/** What a counting process says: its masking key once it is there, its masked vector when it has counted. */
export const saidByCounting = z.union([
  z.object({ maskingKey: z.string() }),
  z.object({ vector: z.string(), digest: z.string() }),
]);
export type SaidByCounting = z.output<typeof saidByCounting>;

/** One round: everybody's masking keys. */
export const countingRound = z.object({
  round: z.string(),
  participants: z.array(z.object({ id: z.string(), maskingKey: z.string() })),
});
export type CountingRound = z.output<typeof countingRound>;
