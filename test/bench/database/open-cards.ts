import { benchCodebook } from "../cards/bench-codebook.ts";
import { benchSeed } from "../cards/bench-world.ts";
import { createCardSource } from "../cards/generate-cards.ts";
import { loadCards } from "../rivals-sql/load-cards.ts";
import { type BenchServer, startBenchServer, withClient } from "./bench-server.ts";

export type CardDatabase = { server: BenchServer; url: string; stop(): Promise<void> };

/** A running PostgreSQL with the rival's tables over so many cards; made once, then kept in the bench's folder. */
export async function openCards(
  folder: string,
  count: number,
  notice: (sentence: string) => void,
): Promise<CardDatabase> {
  const server = await startBenchServer(folder);
  const { url } = await server.databases.ensureDatabase(`cards_${count}_seed_${benchSeed}`);
  notice(`PostgreSQL ${server.version}: loading ${count} cards unless they are there`);
  await withClient(url, (client) =>
    loadCards(client, { source: createCardSource(benchSeed), count, codebook: benchCodebook() }),
  );
  return { server, url, stop: () => server.stop() };
}
