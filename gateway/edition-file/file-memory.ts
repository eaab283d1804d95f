/** A file with its digest; neither ever changes. */
export type RememberedFile = { bytes: Buffer; etag: string };

/** The files that were asked for last, up to a number of bytes: what is published does not change, and needs no other word. */
export class FileMemory {
  readonly #maxBytes: number;
  readonly #files = new Map<string, RememberedFile>();
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  find(path: string): RememberedFile | undefined {
    const file = this.#files.get(path);
    if (file === undefined) return undefined;
    this.#files.delete(path);
    this.#files.set(path, file);
    return file;
  }

  keep(path: string, file: RememberedFile): void {
    this.#forget(path);
    if (file.bytes.byteLength > this.#maxBytes) return;
    this.#files.set(path, file);
    this.#size += file.bytes.byteLength;
    for (const oldest of this.#files.keys()) {
      if (this.#size <= this.#maxBytes) return;
      this.#forget(oldest);
    }
  }

  #forget(path: string): void {
    this.#size -= this.#files.get(path)?.bytes.byteLength ?? 0;
    this.#files.delete(path);
  }
}
