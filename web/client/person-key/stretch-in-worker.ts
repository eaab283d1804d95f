import * as z from "zod/mini";
import type { Bytes } from "../../../shared/seal/bytes.ts";
import type { PassphraseCost } from "../../../shared/seal/passphrase-cost.ts";
import { openWorker } from "./open-worker.ts";
import stretchWorker from "./stretch.worker.ts?worker&url";

const stretched = z.instanceof(Uint8Array);

/**
 * Argon2id beside the page, which goes on answering. The worker ends with its answer, and the memory with it.
 * @throws when it cannot be loaded or cannot compute
 */
export function stretchInWorker(passphrase: string, salt: Bytes, cost: PassphraseCost): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    const worker = openWorker(stretchWorker);
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(new Uint8Array(z.parse(stretched, data)));
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error("the passphrase could not be worked on"));
    };
    worker.postMessage({ passphrase, salt, cost });
  });
}
