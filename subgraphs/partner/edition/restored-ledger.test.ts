import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type BackedUp, makeOrganization, withRows } from "../backup/backup.fixture.ts";
import { restoreBackup } from "../backup/restore-backup.ts";
import { writeBackup } from "../backup/write-backup.ts";
import { now, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import {
  asked,
  called,
  callOf,
  editionCommand,
  type MaskingNetwork,
  maskingNetwork,
  readEditionsOf,
  roundOf,
  type StatisticsVoice,
  statisticsVoice,
  toldStatistics,
} from "./edition.fixture.ts";

const edition = "2026-Q3";
const fresh = "2026-Q3-2";
const seal = { passphrase: "correct horse battery staple" };

let made: BackedUp;
let network: MaskingNetwork;
let desk: PartnerDesk;
let voice: StatisticsVoice;

async function open(): Promise<void> {
  desk = await openPartnerDesk(made.config.organization, undefined, {
    url: made.config.databaseUrl,
    drop: async () => undefined, // it outlives the desk
  });
  await desk.database.pool.query("delete from inbox_sender where sender = 'centre'"); // it is a voice of its own
  voice = statisticsVoice(desk, network);
}

const shares = async () => (await toldStatistics(desk)).filter(({ type }) => type === "alight.edition.share").length;

describe("an organization whose database is put back after it has answered twice", () => {
  beforeAll(async () => {
    [made, network] = [await makeOrganization(), await maskingNetwork()];
    await open();
    await voice.tell(called(callOf(edition)));
    await editionCommand({ desk }, "joinEdition", edition);
    const to = join(made.folder, "a.backup");
    await writeBackup(made.config, { to, seal });
    for (let round = 0; round < 2; round += 1) await voice.tell(asked(roundOf(edition, network)));
    expect([await shares(), (await readEditionsOf(desk)).restoredAt]).toEqual([2, null]);
    await desk.close();
    await restoreBackup(made.config, { from: to, opener: seal, isDrill: false, now });
    await open();
  }, 120_000);
  afterAll(async () => {
    await desk.close();
    await made.drop();
    await rm(made.folder, { recursive: true, force: true });
  });

  it("has a ledger that knows nothing of it, and tells coordinators since when", async () => {
    const { ledger, restoredAt } = await readEditionsOf(desk);
    expect({ ledger, restoredAt }).toEqual({ ledger: [], restoredAt: now.toISOString() });
  });

  it("tells nobody else", async () => {
    for (const as of [desk.advocate, desk.responder]) expect((await readEditionsOf(desk, as)).restoredAt).toBeNull();
  });

  it("answers no third round of what could be counted by then, and says why", async () => {
    await voice.tell(asked(roundOf(edition, network)));
    expect(await shares()).toBe(0);
    expect((await toldStatistics(desk)).at(-1)).toMatchObject({
      type: "alight.edition.declined",
      data: { code: "LEDGER_RESTORED" },
    });
    const { ledger, editions } = await readEditionsOf(desk);
    expect([ledger, editions[0].state]).toEqual([[], "DECLINED"]);
    const recorded = "select details->>'code' as code from audit_entry where action = 'edition.decline'";
    expect(await desk.database.pool.query(recorded)).toEqual([{ code: "LEDGER_RESTORED" }]);
  });

  it("does not join another edition of these months, and a coordinator reads why in a sentence of its own", async () => {
    await voice.tell(called(callOf(fresh)));
    const { problems } = await editionCommand({ desk }, "joinEdition", fresh);
    expect(problems).toMatchObject([{ code: "WRONG_STATE", path: ["edition"] }]);
    expect(problems[0].message).toContain("put back");
  });

  it("would answer a third time, were the announcement of the restore not looked at", async () => {
    await withRows(made.config.databaseUrl, (ask) => ask("delete from audit_epoch"));
    const round = roundOf(edition, network);
    await voice.tell(asked(round));
    expect(await shares()).toBe(1);
  });
});
