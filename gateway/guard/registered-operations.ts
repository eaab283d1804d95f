import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageFolder } from "../supergraph/package-folder.ts";

/** What clients made for browsers may send: SHA-256 of each operation's text. */
export type RegisteredOperations = ReadonlySet<string>;

const form = z.object({ operations: z.array(z.object({ name: z.string(), sha256: z.string().length(64) })) });

/** Written by `npm run operations`. */
export const operationsFile = "dist/operations.json";

/** None when the file is missing or is no such list: then browsers may send nothing. */
export function readRegisteredOperations(): RegisteredOperations {
  try {
    const text = readFileSync(join(packageFolder(import.meta.dirname), operationsFile), "utf8");
    return new Set(form.parse(JSON.parse(text)).operations.map(({ sha256 }) => sha256));
  } catch {
    return new Set();
  }
}

const browserClients: readonly string[] = ["alight-web", "alight-explorer"];

/** Pages cannot leave these out of a POST. (Programs' own `fetch` sends some others of the kind, but not these.) */
const browserHeaders = ["origin", "sec-fetch-site"];

/**
 * Whether a browser may have sent it: by what browsers always send, or by whose token it is. What is neither comes
 * from a program that somebody chose to run.
 */
export function isOfBrowser(headers: Readonly<Record<string, string>>, clientId: string | undefined): boolean {
  const isMarked = browserHeaders.some((name) => headers[name] !== undefined);
  return isMarked || (clientId !== undefined && browserClients.includes(clientId));
}
