import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { CaseKeys } from "./case-keys.ts";
import { closeWraps, openWraps } from "./rest-wraps.ts";

describe("keys of case files", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "alight-keys-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const newId = () => `colorado~${randomUUID()}`;
  const made = async () => {
    const [keys, id] = [new CaseKeys(join(folder, randomUUID())), newId()];
    return { keys, id, key: await keys.make(id) };
  };

  it("are files for this account alone, one for each case, and nothing lies beside them", async () => {
    const path = join(folder, "own");
    const [keys, id] = [new CaseKeys(path), newId()];
    const key = await keys.make(id);
    expect(await keys.read(id)).toEqual(key);
    expect(await readdir(path)).toEqual([`${id}.key`]);
    expect([(await stat(path)).mode & 0o777, (await stat(join(path, `${id}.key`))).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
    expect(await keys.ids()).toEqual([id]);
  });

  it("are made once, however many make one at the same time, and differ", async () => {
    const { keys, id, key } = await made();
    const again = await Promise.all(Array.from({ length: 5 }, () => keys.make(id)));
    expect(again.every((one) => one.equals(key))).toBe(true);
    expect((await keys.make(newId())).equals(key)).toBe(false);
    expect(await keys.lay(id, Buffer.alloc(32))).toBe(false);
    expect(await keys.read(id)).toEqual(key);
  });

  it("are gone once removed, and removing what is gone is no failure", async () => {
    const { keys, id } = await made();
    for (let times = 0; times < 2; times++) await keys.remove(id);
    expect([await keys.read(id), await keys.ids()]).toEqual([undefined, []]);
    expect(await new CaseKeys(join(folder, "nowhere")).ids()).toEqual([]);
  });

  it("that are damaged, or are no keys, are not taken", async () => {
    const { keys } = await made();
    const odd = new CaseKeys(join(folder, "odd"));
    const id = newId();
    await odd.make(id);
    await chmod(join(folder, "odd", `${id}.key`), 0o600);
    await writeFile(join(folder, "odd", `${id}.key`), "short");
    await expect(odd.read(id)).rejects.toThrow("damaged");
    await expect(keys.lay(newId(), Buffer.alloc(31))).rejects.toThrow("32 bytes");
    await expect(keys.read("../../etc/passwd")).rejects.toThrow("no name");
  });
});

describe("wraps at rest", () => {
  const key = Buffer.alloc(32, 7);
  const place = { need: "colorado~1", section: "EVENTS", piece: 1, version: 1 };
  const wraps = [{ recipient: "colorado~2", key: "k", enc: "e", wrapped: "w" }];
  const closed = closeWraps(wraps, key, place);

  it("open with their case's key, as those of their part", () => {
    expect(openWraps(closed, key, place)).toEqual(wraps);
    expect(closed.includes("colorado~2")).toBe(false);
    expect(closeWraps(wraps, key, place).equals(closed)).toBe(false);
  });

  it("do not open with another key, as another part's, or with any byte changed", () => {
    expect(() => openWraps(closed, Buffer.alloc(32, 8), place)).toThrow();
    for (const change of [{ need: "colorado~9" }, { section: "WORK" }, { piece: 2 }, { version: 2 }]) {
      expect(() => openWraps(closed, key, { ...place, ...change })).toThrow();
    }
    for (let at = 0; at < closed.length; at++) {
      const bent = Buffer.from(closed);
      bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
      expect(() => openWraps(bent, key, place)).toThrow();
    }
    for (const length of [0, 11, 12, 27, closed.length - 1]) {
      expect(() => openWraps(closed.subarray(0, length), key, place)).toThrow();
    }
  });
});
