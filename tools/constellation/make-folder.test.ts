import { chmod, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { makeFolder } from "./make-folder.ts";

describe("a home folder", () => {
  let place: string;
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), "alight-home-"));
  });
  afterAll(() => rm(place, { recursive: true, force: true }));

  it("is made with those above it, and stays as it is", async () => {
    const path = join(place, "a", "b");
    await makeFolder(path, 0o700);
    await chmod(path, 0o750);
    await makeFolder(path, 0o700);
    expect((await stat(path)).mode & 0o777).toBe(0o750);
  });

  it("that is a file, or lies below one, is named in one sentence", async () => {
    const file = join(place, "file");
    await writeFile(file, "");
    for (const path of [file, join(file, "below", "it")]) {
      await expect(makeFolder(path)).rejects.toThrow(`${path} cannot be used, for ${file} is not a folder. Name a`);
    }
  });

  it("cannot be where no folders can be made", async () => {
    await expect(makeFolder("/proc/nope/below")).rejects.toThrow("/proc/nope cannot be made");
  });
});
