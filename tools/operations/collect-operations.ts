import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSchema, GraphQLError, parse, validate } from "graphql";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";

export type Operation = { name: string; text: string };

/** `web/client/graph/sent-text.ts`: what of a document goes over the line. */
type SentText = (document: unknown) => string;

const documentForm = z.looseObject({ kind: z.literal("Document") });
const sentTextForm = z.object({ sentText: z.custom<SentText>((value) => typeof value === "function") });

/**
 * The operations of the clients that browsers run, each with its text as it is sent, byte by byte: every `.graphql`
 * file below `web/`, and whatever is exported by an `.operations.ts` there. Sorted by name.
 */
export async function collectOperations(root: string): Promise<Operation[]> {
  const entries = await readdir(join(root, "web"), { recursive: true });
  const texts = entries.filter((name) => name.endsWith(".graphql")).map((name) => readOperation(root, name));
  const documents = entries.filter((name) => name.endsWith(".operations.ts")).map((name) => readDocuments(root, name));
  const all = [...(await Promise.all(texts)), ...(await Promise.all(documents)).flat()];
  return all.sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function readOperation(root: string, name: string): Promise<Operation> {
  return { name, text: await readFile(join(root, "web", name), "utf8") };
}

/** Node runs these files as they stand: all their types can be left out. */
async function readDocuments(root: string, name: string): Promise<Operation[]> {
  const { sentText } = sentTextForm.parse(await importFile(join(root, "web/client/graph/sent-text.ts")));
  const exported = Object.entries(await importFile(join(root, "web", name)));
  return exported.flatMap(([as, value]) => {
    const document = documentForm.safeParse(value);
    return document.success ? [{ name: `${name}#${as}`, text: sentText(value) }] : [];
  });
}

async function importFile(path: string): Promise<object> {
  const exported: unknown = await import(pathToFileURL(path).href);
  return typeof exported === "object" && exported !== null ? exported : {};
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
