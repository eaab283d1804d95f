import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openBoundedLog } from "./bounded-log.ts";

describe("a process's log", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "alight-log-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("never holds more than twice its bound", async () => {
    const path = join(folder, "alder.log");
    const log = openBoundedLog(path, 100);
    for (let line = 0; line < 50; line += 1) log.write(Buffer.from(`line ${line} of the log\n`));
    log.close();
    const [now, before] = await Promise.all([readFile(path, "utf8"), readFile(`${path}.1`, "utf8")]);
    expect(now.length).toBeLessThanOrEqual(100);
    expect(before.length).toBeLessThanOrEqual(100);
    expect(now).toContain("line 49");
  });

  it("remembers what was said last", () => {
    const log = openBoundedLog(join(folder, "alder.log"), 1_000);
    log.write(Buffer.from("alder: its database does not exist.\n"));
    expect(log.tail()).toContain("does not exist");
    log.close();
  });
});
