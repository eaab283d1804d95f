import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { AlightError } from "#shared/errors/alight-error.ts";
import { type Seal, sealBytes } from "./seal.ts";

export type SealedFile = {
  to: string;
  seal: Seal;
  /** As a sentence calls it: `a backup`. */
  what: string;
};

/**
 * Writes a sealed file: it is there when it is whole, and not before, and never in the place of another.
 * @throws AlightError with one clear sentence
 */
export async function writeSealedFile({ to, seal, what }: SealedFile, contents: () => AsyncIterable<Buffer>) {
  if (await stat(to).catch(() => undefined)) {
    const message = `${to} is there already, and ${what} is never written over. Choose another name.`;
    throw new AlightError("BAD_REQUEST", message);
  }
  return placeSealed(to, contents(), seal);
}

/**
 * Writes a sealed file whole or not at all: beside its place, and then put there. Whoever must not write over one that
 * is there looks beforehand.
 * @throws AlightError with one clear sentence
 */
export async function placeSealed(to: string, frames: AsyncIterable<Buffer>, seal: Seal) {
  const beside = `${to}.${process.pid}.part`;
  try {
    const written = await writeSealed(beside, frames, seal);
    await rename(beside, to);
    return written;
  } catch (error) {
    throw isSystemError(error) ? cannotWrite(to, error) : error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Readable by its owner alone, and on the disk before it is called a backup. */
async function writeSealed(path: string, frames: AsyncIterable<Buffer>, seal: Seal) {
  const file = createWriteStream(path, { flags: "wx", mode: 0o600, flush: true });
  await once(file, "open");
  const hash = createHash("sha256");
  let bytes = 0;
  await pipeline(
    await sealBytes(frames, seal),
    async function* (sealed: AsyncIterable<Uint8Array>) {
      for await (const chunk of sealed) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    file,
  );
  return { bytes, sha256: hash.digest("hex") };
}

const fileCalls: ReadonlySet<string> = new Set(["open", "write", "fsync", "rename"]);

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && fileCalls.has(String(error.syscall));
}

function cannotWrite(path: string, cause: NodeJS.ErrnoException): AlightError {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "its folder is not there",
    EACCES: "this account may not write there",
    EROFS: "that disk cannot be written to",
    ENOSPC: "that disk is full",
  };
  const why = reasons[cause.code ?? ""] ?? cause.code ?? "unknown reason";
  return new AlightError("BAD_REQUEST", `${path} cannot be written: ${why}.`, { cause });
}
