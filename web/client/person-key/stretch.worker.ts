import * as z from "zod/mini";
import { passphraseCost } from "../../../shared/seal/passphrase-cost.ts";
import { stretchPassphrase } from "../../../shared/seal/stretch-passphrase.ts";

const question = z.object({ passphrase: z.string(), salt: z.instanceof(Uint8Array), cost: passphraseCost });

// Argon2id takes a second or more: here nobody waits for it.
addEventListener("message", ({ data }) => {
  const { passphrase, salt, cost } = z.parse(question, data);
  postMessage(stretchPassphrase(passphrase, new Uint8Array(salt), cost));
});
