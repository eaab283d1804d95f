import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isPartitionedId } from "#shared/ids/partitioned-id.ts";

const keyLength = 32;
const extension = ".key";

/**
 * The keys under which wraps rest, one small file for each case, in a folder that no backup of the database holds: an
 * erased key is erased from everything that was ever copied of the case. Nothing of it stays in memory.
 */
export class CaseKeys {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes a key and has it on the disk; call it before what it is for is committed. One that is there stays. */
  async make(id: string): Promise<Buffer> {
    await this.lay(id, randomBytes(keyLength));
    const key = await this.read(id);
    if (!key) throw new Error("a key that was just made cannot be read");
    return key;
  }

  /** The key; `undefined` when it was erased, or was never put back. */
  async read(id: string): Promise<Buffer | undefined> {
    const key = await readFile(this.#pathOf(id)).catch(absent);
    if (key && key.length !== keyLength) throw new Error("a case's key file is damaged");
    return key;
  }

  /** Puts a key in its place, unless one is there. @returns whether it was put there */
  async lay(id: string, key: Buffer): Promise<boolean> {
    if (key.length !== keyLength) throw new RangeError(`A case's key has ${keyLength} bytes.`);
    const path = this.#pathOf(id);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const beside = `${path}.${randomUUID()}`;
    try {
      const file = await open(beside, "wx", 0o600);
      await file.writeFile(key);
      await file.sync();
      await file.close();
      await link(beside, path); // unlike a renaming, it never takes another's place
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    } finally {
      await rm(beside, { force: true });
      await this.#syncFolder();
    }
  }

  /** Removes a key for good; one that is gone already is no failure. */
  async remove(id: string): Promise<void> {
    await rm(this.#pathOf(id), { force: true });
    await this.#syncFolder();
  }

  /** The names of all keys that are here. */
  async ids(): Promise<string[]> {
    const names = (await readdir(this.#folder).catch(absent)) ?? [];
    return names.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));
  }

  #pathOf(id: string): string {
    if (!isPartitionedId(id)) throw new TypeError("This is no name of a case's key.");
    return join(this.#folder, `${id}${extension}`);
  }

  /** So that what was made or removed stays so when the machine stops at once. */
  async #syncFolder(): Promise<void> {
    const folder = await open(this.#folder, "r").catch(absent);
    await folder?.sync();
    await folder?.close();
  }
}

function absent(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
