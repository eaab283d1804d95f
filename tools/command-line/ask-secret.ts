import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { AlightError } from "#shared/errors/alight-error.ts";

/** Asks for a secret at the terminal, without showing it. @throws AlightError where there is no terminal to ask at */
export async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    const message = "There is no terminal to ask for the passphrase at: use --passphrase-file, --recipient or --key.";
    throw new AlightError("BAD_REQUEST", message);
  }
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question); // only now: from here on nothing that is typed is shown
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once("line", resolve);
      lines.once("SIGINT", () => reject(new AlightError("BAD_REQUEST", "Nothing was done.")));
      lines.once("close", () => reject(new AlightError("BAD_REQUEST", "Nothing was done.")));
    });
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}

/** The same twice, for a secret that is new. */
export async function askNewSecret(question: string): Promise<string> {
  const first = await askSecret(question);
  if ((await askSecret("The same once more: ")) === first) return first;
  throw new AlightError("BAD_REQUEST", "The two are not the same. Nothing was done.");
}
