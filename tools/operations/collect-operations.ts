import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema, GraphQLError, parse, validate } from "graphql";
import { AlightError } from "#shared/errors/alight-error.ts";

export type Operation = { name: string; text: string };

/**
 * The operations of the clients that browsers run: each `.graphql` file below `web/`, its text as it is sent, byte by
 * byte. Sorted by name.
 */
export async function collectOperations(root: string): Promise<Operation[]> {
  const entries = await readdir(join(root, "web"), { recursive: true });
  const names = entries.filter((name) => name.endsWith(".graphql")).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(root, "web", name), "utf8") })));
}

/**
 * The file that the gateway reads: hashes by name.
 * @throws AlightError CONFIGURATION naming the first operation that does not fit it
 */
export function printOperations(operations: readonly Operation[], supergraph: string): string {
  const schema = buildSchema(supergraph);
  for (const { name, text } of operations) {
    const [fault] = faultsOf(() => validate(schema, parse(text)));
    if (fault) throw new AlightError("CONFIGURATION", `web/${name} does not fit the supergraph: ${fault.message}`);
  }
  const hashes = operations.map(({ name, text }) => ({
    name,
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  return `${JSON.stringify({ operations: hashes }, null, 2)}\n`;
}

function faultsOf(judge: () => readonly GraphQLError[]): readonly GraphQLError[] {
  try {
    return judge();
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
