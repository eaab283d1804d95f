import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { openPool } from "#shared/database/pool.ts";
import type { Opener } from "#shared/seal/open-part.ts";
import { reportCaught, reportFigure } from "../../../test/promises/report-figure.ts";
import { makeOrganization, withRows } from "../backup/backup.fixture.ts";
import { restoreBackup } from "../backup/restore-backup.ts";
import { writeBackup } from "../backup/write-backup.ts";
import { runChange } from "../command/run-change.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { lockNeed } from "../need/need.store.ts";
import { now, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { asReader, atHome, give, type Keyed, keyed, sealAt } from "./case-file.fixture.ts";
import { newPaper } from "./case-file-cases.fixture.ts";
import { eraseCaseFile, keyRemoval } from "./erase-case-file.ts";
import { openEverything } from "./section-thief.fixture.ts";

const told = ["their name is Maya Lama", "they live in the blue house"];

describe("an erased case file", () => {
  let desk: PartnerDesk;
  let folder: string;
  let people: Keyed[];
  let identity: string;
  beforeAll(async () => {
    desk = await openPartnerDesk();
    identity = await generateX25519Identity();
    folder = await mkdtemp(join(tmpdir(), "alight-erased-"));
    people = [await keyed(desk, desk.advocate), await keyed(desk, desk.coordinator)];
  });
  afterAll(async () => {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  const parts = () => ({ organization: desk.organization, orm: desk.database.orm, clock: () => now });
  const erase = (need: string) =>
    runChange(parts(), "test", async (scope) => {
      await lockNeed(scope.em, need);
      return eraseCaseFile(scope, need);
    });
  const removeKeys = async () => {
    const due = await desk.database.pool.query<{ subject: string }>(
      "select subject from deadline where kind = 'case-key'",
    );
    for (const { subject } of due) {
      await runChange(parts(), "deadline", (scope) => keyRemoval(desk.caseKeys).pass(scope, subject));
    }
    return due.length;
  };
  /** Two sections for two people and a key on paper. */
  const sealCase = async () => {
    const need = await postAllAtOnce(desk);
    const paper = await newPaper(need);
    await give({ desk, as: desk.advocate }, "keepRecoveryKey", { need, sealing: paper.sealing });
    const [by = people[0], other] = people;
    if (!by || !other) throw new Error("nobody has keys");
    const readers = [...[by, other].map(asReader), paper];
    for (const [at, text] of told.entries()) {
      const section = ["IDENTITY", "SAFE_CONTACT"][at] ?? "";
      await sealAt({ desk, as: desk.advocate }, { need, section, text, by, readers });
    }
    return { need, paper };
  };
  /** Puts a backup of the whole database into another one, as somebody does who has stolen it. */
  const steal = async (name: string) => {
    const { organization, database } = desk;
    const thief = await makeOrganization();
    const [{ url: databaseUrl = "" } = {}] = await database.pool.query<{ url: string }>(
      "select current_database() as url",
    );
    const own = { ...thief.config, organization, databaseUrl: thief.config.databaseUrl.replace(/[^/]+$/, databaseUrl) };
    const to = join(folder, name);
    await writeBackup(own, { to, seal: { recipients: [await identityToRecipient(identity)] } });
    return { thief, from: to };
  };
  const opened = async ({ thief, from }: Awaited<ReturnType<typeof steal>>, papers: Opener[], caseKeys: Buffer[]) => {
    const { databaseUrl } = thief.config;
    await withRows(databaseUrl, async (ask) => {
      await ask("drop schema public cascade");
      await ask("create schema public");
    });
    await restoreBackup(thief.config, { from, opener: { identities: [identity] }, isDrill: false, now });
    const pool = openPool({ url: databaseUrl, maxConnections: 1, statementTimeoutMs: 5_000, onError: () => undefined });
    try {
      return await openEverything(pool, { papers, caseKeys });
    } finally {
      await pool.close();
    }
  };
  const everyKey = async () => {
    const keys = await Promise.all((await desk.caseKeys.ids()).map((id) => desk.caseKeys.read(id)));
    return keys.flatMap((key) => key ?? []);
  };

  it("is opened by nobody, from an older backup, with all private keys and passphrases, and the key on paper", async () => {
    const { need, paper } = await sealCase();
    const stolen = await steal("before.backup");
    const kept = await everyKey();
    await erase(need);
    expect(await removeKeys()).toBe(1);
    const left = await everyKey();
    const afterwards = await opened(stolen, [paper], left);
    expect(afterwards).toEqual([]);
    reportFigure(
      16,
      "an older backup, all wrapped private keys, passphrases and keys on paper, after a case was erased",
      `${told.length} sections, 3 readers each: ${afterwards.join("").length} bytes of plaintext`,
    );
    const before = await opened(stolen, [paper], kept);
    expect(before.sort()).toEqual(told.flatMap((text) => [text, text, text]).sort());
    reportCaught(16, "a case's key that was kept with the backup", `${before.length} openings`);
    await stolen.thief.drop();
  }, 60_000);

  it("would be opened if its wraps had rested as they came", async () => {
    const { need, paper } = await sealCase();
    const { part } = await give({ desk, as: desk.advocate }, "takeSection", { need, section: "IDENTITY", piece: 1 });
    await desk.database.pool.query(
      `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
         values (gen_random_uuid(), '2026-01-01', 'service', 'test', 'demo.seed', $1, 'test', '{}'))
       update case_part set wraps = $2 where need = $1 and section = 'IDENTITY'`,
      [need, Buffer.from(JSON.stringify(part?.wraps))],
    );
    const stolen = await steal("careless.backup");
    await erase(need);
    await removeKeys();
    const texts = await opened(stolen, [paper], []);
    expect(texts).toEqual([told[0], told[0], told[0]]);
    reportCaught(16, "a partner that keeps wraps as they came", `${texts.length} openings`);
    await stolen.thief.drop();
  }, 60_000);

  it("is gone with its receipts, leaves what was recorded, and a new one has another key", async () => {
    const { need } = await sealCase();
    await give({ desk, as: desk.advocate }, "takeSection", { need, section: "IDENTITY", piece: 1 });
    const [before] = await desk.caseKeys.ids();
    await erase(need);
    for (const table of ["case_file", "case_part", "case_receipt"]) {
      expect(await desk.database.pool.query(`select 1 from ${table} where need = $1`, [need])).toEqual([]);
    }
    await erase(need);
    expect(await atHome({ desk, as: desk.advocate }, need)).toMatchObject({ sections: [], recoveryKey: null });
    await sealCase();
    await removeKeys();
    await removeKeys();
    expect(await desk.caseKeys.ids()).toHaveLength(1);
    expect(await desk.caseKeys.ids()).not.toContain(before);
    const entries = "select action from audit_entry where subject = $1 and action like 'case.%' order by seq";
    const actions = await desk.database.pool.query<{ action: string }>(entries, [need]);
    expect(actions.map(({ action }) => action)).toEqual([
      ...["case.keep-recovery-key", "case.seal", "case.seal", "case.take", "case.erase"],
    ]);
  });

  it("whose key is gone is handed to nobody and takes nothing in, and says why", async () => {
    const { need } = await sealCase();
    for (const id of await desk.caseKeys.ids()) await desk.caseKeys.remove(id);
    const as = { desk, as: desk.advocate };
    expect((await give(as, "takeSection", { need, section: "IDENTITY", piece: 1 })).problems).toEqual([
      "WRONG_STATE need",
    ]);
    const { sealing } = await newPaper(need);
    expect((await give(as, "keepRecoveryKey", { need, sealing })).problems).toEqual(["WRONG_STATE need"]);
  });
});
