import { closeSync, fstatSync, openSync, renameSync, writeSync } from "node:fs";

export type BoundedLog = {
  write(bytes: Uint8Array): void;
  /** The last lines written, for saying why a process ended. */
  tail(): string;
  close(): void;
};

const tailLength = 2_000;

/** A process's log: when it grows over `maxBytes` it becomes `<path>.1`, in the place of the one before. */
export function openBoundedLog(path: string, maxBytes: number): BoundedLog {
  let file = openSync(path, "a", 0o600);
  let size = fstatSync(file).size;
  let tail = "";
  let isOpen = true;
  return {
    write: (bytes) => {
      if (!isOpen) return;
      if (size + bytes.byteLength > maxBytes && size > 0) {
        closeSync(file);
        renameSync(path, `${path}.1`);
        file = openSync(path, "a", 0o600);
        size = 0;
      }
      size += writeSync(file, bytes);
      tail = `${tail}${Buffer.from(bytes).toString()}`.slice(-tailLength);
    },
    tail: () => tail,
    close: () => {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}
