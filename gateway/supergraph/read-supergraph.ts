import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AlightError } from "#shared/errors/alight-error.ts";
import { packageFolder } from "./package-folder.ts";

export type SupergraphTexts = {
  supergraph: string;
  /** The partners' own SDL: `@partition` and `@network` are in it and not in the supergraph. */
  partners: string;
};

/**
 * Reads the committed supergraph. It is no code and so not part of the build; it lies in the package, wherever the
 * built code of the package lies.
 * @throws AlightError CONFIGURATION when a file is missing
 */
export function readSupergraph(): SupergraphTexts {
  const folder = join(packageFolder(import.meta.dirname), "gateway", "supergraph");
  return {
    supergraph: readText(join(folder, "supergraph.graphql")),
    partners: readText(join(folder, "partners.graphql")),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new AlightError("CONFIGURATION", `The supergraph cannot be read at ${path}; npm run supergraph writes it.`, {
      cause,
    });
  }
}
