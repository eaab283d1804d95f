import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { give } from "../case-file/case-file.fixture.ts";
import { newPaper } from "../case-file/case-file-cases.fixture.ts";
import { eraseCaseFile, keyRemoval } from "../case-file/erase-case-file.ts";
import { runChange } from "../command/run-change.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { type BackedUp, makeOrganization, now } from "./backup.fixture.ts";
import { restoreBackup } from "./restore-backup.ts";
import type { Opener, Seal } from "./seal.ts";
import { sentencesOfBackup, sentencesOfRestore } from "./tell-backup.ts";
import { writeBackup } from "./write-backup.ts";

describe("keys of case files", () => {
  let desk: PartnerDesk;
  let made: BackedUp;
  let seal: Seal;
  let opener: Opener;
  beforeAll(async () => {
    desk = await openPartnerDesk();
    const identity = await generateX25519Identity();
    seal = { recipients: [await identityToRecipient(identity)] };
    opener = { identities: [identity] };
    made = await makeOrganization({ caseKeysFolder: desk.caseKeysFolder });
    const [found] = await desk.database.pool.query<{ name: string }>("select current_database() as name");
    made.config.databaseUrl = made.config.databaseUrl.replace(/[^/]+$/, found?.name ?? "");
  });
  afterAll(async () => {
    await desk.close();
    await made.drop();
    await rm(made.folder, { recursive: true, force: true });
  });

  const path = (name: string) => join(made.folder, name);
  const backUp = (name: string, caseKeysTo?: string) => writeBackup(made.config, { to: path(name), seal, caseKeysTo });
  const newFile = async () => {
    const need = await postAllAtOnce(desk);
    const { sealing } = await newPaper(need);
    expect((await give({ desk, as: desk.advocate }, "keepRecoveryKey", { need, sealing })).problems).toEqual([]);
    return need;
  };
  const erase = async (need: string) => {
    const parts = { organization: desk.organization, orm: desk.database.orm, clock: () => now };
    const key = "select key from case_file where need = $1";
    const [file] = await desk.database.pool.query<{ key: string }>(key, [need]);
    await runChange(parts, "test", (scope) => eraseCaseFile(scope, need));
    await runChange(parts, "deadline", (scope) => keyRemoval(desk.caseKeys).pass(scope, file?.key ?? ""));
  };
  const restoreElsewhere = async (from: string, caseKeysFrom: string | undefined, isDrill = false) => {
    const other = await makeOrganization();
    const order = { from: path(from), opener, isDrill, now, caseKeysFrom };
    const told = await restoreBackup(other.config, order);
    await other.drop();
    return told;
  };

  it("are in no backup, which says so; in one file apart when they are asked for, and that one is replaced", async () => {
    const [kept, gone] = [await newFile(), await newFile()];
    const without = await backUp("without.backup");
    expect(without).toMatchObject({ caseFiles: 2, caseKeysMissing: 0, caseKeysPath: null });
    expect(sentencesOfBackup(without).join()).toContain("Left out on purpose: the keys of 2 case files");
    await backUp("first.backup", path("case.keys"));
    const before = await readFile(path("case.keys"));
    expect((await stat(path("case.keys"))).mode & 0o777).toBe(0o600);
    await erase(gone);
    const second = await backUp("second.backup", path("case.keys"));
    expect(second).toMatchObject({ caseFiles: 1, caseKeysMissing: 0, caseKeysPath: path("case.keys") });
    expect((await readFile(path("case.keys"))).equals(before)).toBe(false);
    expect(kept).not.toBe(gone);
  });

  it("come back with the database that names them; of what was erased since they do not, from an older backup neither", async () => {
    const none = await restoreElsewhere("first.backup", undefined);
    expect(none).toMatchObject({ caseFiles: 2, caseKeysMissing: 2 });
    expect(sentencesOfRestore(none).join()).toContain("Of 2 case files 2 have no key here");
    expect(await restoreElsewhere("first.backup", path("case.keys"))).toMatchObject({
      caseFiles: 2,
      caseKeysMissing: 1,
    });
    expect(await restoreElsewhere("second.backup", path("case.keys"))).toMatchObject({
      caseFiles: 1,
      caseKeysMissing: 0,
    });
  });

  it("are not laid down by a drill, and a file that is none, or another organization's, is refused", async () => {
    const drilled = await restoreElsewhere("second.backup", path("case.keys"), true);
    expect(drilled).toMatchObject({ caseFiles: 1, caseKeysMissing: 0 });
    await expect(restoreElsewhere("second.backup", path("first.backup"))).rejects.toThrow(
      "holds no keys of case files",
    );
    const manila = { ...made.config, organization: "manila" };
    await writeBackup(manila, { to: path("manila.backup"), seal, caseKeysTo: path("manila.keys") });
    await expect(restoreElsewhere("second.backup", path("manila.keys"))).rejects.toThrow("not of colorado");
  });
});
