import { once } from "node:events";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { AlightError } from "#shared/errors/alight-error.ts";

/** Asks for a secret at the terminal, without showing it. @throws AlightError where there is no terminal to ask at */
export async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    const message = "There is no terminal to ask for the passphrase at: use --passphrase-file, --recipient or --key.";
    throw new AlightError("BAD_REQUEST", message);
  }
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const [line] = await once(lines, "line");
  lines.close();
  process.stderr.write("\n");
  return String(line);
}

/** The same twice, for a secret that is new. */
export async function askNewSecret(question: string): Promise<string> {
  const first = await askSecret(question);
  if ((await askSecret("The same once more: ")) === first) return first;
  throw new AlightError("BAD_REQUEST", "The two are not the same. Nothing was done.");
}
