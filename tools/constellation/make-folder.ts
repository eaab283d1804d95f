import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";

const systemError = z.object({ code: z.string() });

/**
 * Makes a folder of the constellation's home and those above it, unless they are there. One at a time: asked to make
 * all at once below /proc, Node never comes back.
 * @throws AlightError CONFIGURATION with one sentence: what is in the way, where, and how to mend it
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = await look(at);
    if (found === "folder") break;
    if (found !== "nothing") throw unusable(path, found);
    missing.unshift(at);
  }
  for (const folder of missing) {
    await mkdir(folder, mode).catch((cause: unknown) => {
      const { code } = systemError.safeParse(cause).data ?? { code: "unknown error" };
      if (code !== "EEXIST") throw unusable(path, `${folder} cannot be made (${reasons[code] ?? code})`, cause);
    });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "this account may not write there",
  EPERM: "this account may not write there",
  EROFS: "that disk cannot be written to",
  ENOSPC: "that disk is full",
  ENOENT: "no folders can be made there",
};

/** @returns "folder", "nothing", or what keeps it from being a folder */
async function look(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : `${path} is not a folder`;
  } catch (error) {
    const { code } = systemError.safeParse(error).data ?? { code: "unknown error" };
    // ENOTDIR: a file is on the way; the folder above it says which.
    if ((code === "ENOENT" || code === "ENOTDIR") && path !== dirname(path)) return "nothing";
    return `${path} cannot be reached (${reasons[code] ?? code})`;
  }
}

function unusable(path: string, why: string, cause?: unknown): AlightError {
  const message = `ALIGHT_HOME: ${path} cannot be used, for ${why}. Name a folder that you may write to: ALIGHT_HOME=~/alight npm start`;
  return new AlightError("CONFIGURATION", message, { cause });
}
