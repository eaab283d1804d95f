import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { canReach, chooseFolder } from "./reachable-folder.ts";

const stranger = { uid: 54_321, gid: 54_321 };

describe("where PostgreSQL's files go", () => {
  let top: string;
  beforeEach(async () => {
    top = await mkdtemp(join(tmpdir(), "alight-reach-"));
    await chmod(top, 0o755);
  });
  afterEach(() => rm(top, { recursive: true, force: true }));

  it("is the wanted folder when its account can get there", async () => {
    const folder = join(top, "not/yet/there");
    expect(await chooseFolder(stranger, { folder, temporaryFolder: top })).toBe(folder);
  });

  it("is elsewhere, the same place every time, below a folder that the account cannot enter", async () => {
    await mkdir(join(top, "closed"), { mode: 0o700 });
    const folder = join(top, "closed/postgres");
    const chosen = await chooseFolder(stranger, { folder, temporaryFolder: top });
    expect(chosen).toMatch(/alight-postgres-[0-9a-f]{16}$/);
    expect(await chooseFolder(stranger, { folder, temporaryFolder: top })).toBe(chosen);
  });

  it("is never elsewhere for our own account", async () => {
    await mkdir(join(top, "closed"), { mode: 0o700 });
    expect(await canReach(undefined, join(top, "closed/postgres"))).toBe(true);
  });
});
