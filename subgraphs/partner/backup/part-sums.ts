import { createHash, type Hash } from "node:crypto";
import type { BackupPart, PartSum } from "./backup-form.ts";

/** Counts and sums a part up while it goes by. */
export class PartSumming {
  readonly #part: BackupPart;
  readonly #hash: Hash = createHash("sha256");
  #bytes = 0;

  constructor(part: BackupPart) {
    this.#part = part;
  }

  add(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    this.#hash.update(bytes);
  }

  finish(rows: number): PartSum {
    const { kind, name } = this.#part;
    return { kind, name, rows, bytes: this.#bytes, sha256: this.#hash.digest("base64url") };
  }
}
