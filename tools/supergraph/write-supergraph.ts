import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { composeSupergraph } from "../../gateway/supergraph/compose-supergraph.ts";
import { printDirectorySchema } from "../../subgraphs/directory/print-schema.ts";
import { printMatchingSchema } from "../../subgraphs/matching/print-schema.ts";
import { printPartnerSchema } from "../../subgraphs/partner/print-schema.ts";
import { printStatisticsSchema } from "../../subgraphs/statistics/print-schema.ts";

/** The committed files by their path in the repository. */
export type SupergraphFiles = ReadonlyMap<string, string>;

/** What the committed files must hold: each subgraph's own SDL, and the supergraph that they make. */
export async function printSupergraph(): Promise<SupergraphFiles> {
  const texts = {
    partners: await printPartnerSchema(),
    directory: await printDirectorySchema(),
    matching: await printMatchingSchema(),
    statistics: await printStatisticsSchema(),
  };
  const all = { ...texts, supergraph: `${composeSupergraph(texts)}\n` };
  return new Map(Object.entries(all).map(([name, text]) => [`gateway/supergraph/${name}.graphql`, text]));
}

/** The files that are not as they must be. */
export async function findStale(files: SupergraphFiles, root: string): Promise<string[]> {
  const judged = [...files].map(async ([path, text]) => {
    const committed = await readFile(join(root, path), "utf8").catch(() => undefined);
    return committed === text ? [] : [path];
  });
  return (await Promise.all(judged)).flat();
}

export async function writeFiles(files: SupergraphFiles, root: string): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
