import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { z } from "zod";
import type { Bench } from "./bench.ts";
import { findRows } from "./rows.ts";

const orderForm = z.object({
  row: z.string(),
  isQuick: z.boolean(),
  rounds: z.number(),
  folder: z.string(),
  profileFolder: z.string().optional(),
  answer: z.string(),
});

/** Measures one row in a process of its own, so that no row warms or burdens the next. */
async function runRow(text: string): Promise<void> {
  const order = orderForm.parse(JSON.parse(text));
  const bench: Bench = {
    isQuick: order.isQuick,
    rounds: order.rounds,
    folder: order.folder,
    profileFolder: order.profileFolder,
    notice: (sentence) => process.stderr.write(`  ${sentence}\n`),
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  const [row] = findRows([order.row]).found;
  if (!row) throw new RangeError(`no row is called ${order.row}`);
  writeFileSync(order.answer, JSON.stringify(await row.run(bench)));
}

await runRow(process.argv[2] ?? "{}");
process.exit(0);
