import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { type BackedUp, canary, makeOrganization, now, readAll, withRows } from "./backup.fixture.ts";
import { restoreBackup } from "./restore-backup.ts";
import type { Opener } from "./seal.ts";
import { type BackupTold, writeBackup } from "./write-backup.ts";

/** What a restore adds or leaves out, and the numbers that the database gives anew. */
const goesBy = /oidc_item|audit_chain|audit_head|audit_epoch|records\.restore|mikro_orm_migrations/;
const lasting = (lines: readonly string[]) => lines.filter((line) => !goesBy.test(line));

describe("a backup of an organization", () => {
  let made: BackedUp;
  let opener: Opener;
  let recipient: string;
  let path: string;
  let told: BackupTold;

  beforeAll(async () => {
    made = await makeOrganization();
    const identity = await generateX25519Identity();
    opener = { identities: [identity] };
    recipient = await identityToRecipient(identity);
    path = join(made.folder, "a.backup");
    told = await writeBackup(made.config, { to: path, seal: { recipients: [recipient] } });
  }, 60_000);
  afterAll(async () => {
    await made.drop();
    await rm(made.folder, { recursive: true, force: true });
  });

  const restore = (given: { from?: string; isDrill?: boolean; opener?: Opener; into?: BackedUp }) =>
    restoreBackup((given.into ?? made).config, { from: path, opener, isDrill: false, now, ...given });
  const change = (text: string) => withRows(made.config.databaseUrl, (ask) => ask(text));

  it("is one sealed file for its owner's eyes, and holds no session", async () => {
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const bytes = await readFile(path);
    expect(bytes.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
    expect(bytes.includes("advocate") || bytes.includes(canary)).toBe(false);
    expect(told.rows).toBeGreaterThan(3);
  });

  it("is never written over another", async () => {
    const again = writeBackup(made.config, { to: path, seal: { recipients: [recipient] } });
    await expect(again).rejects.toThrow("is there already");
  });

  it("comes back on another machine, with the files that are not there", async () => {
    const other = await makeOrganization();
    await withRows(other.config.databaseUrl, async (ask) => {
      await ask("drop schema public cascade");
      await ask("create schema public");
    });
    for (const name of ["keys.json", "records.json"]) await rm(join(other.folder, name));
    const restored = await restore({ into: other });
    expect(restored).toMatchObject({ files: ["keys", "records"], isBeforeKept: false, undone: [] });
    expect(await readFile(other.config.keysPath)).toEqual(await readFile(made.config.keysPath));
    expect(lasting(await readAll(other.config.databaseUrl))).toEqual(lasting(await readAll(made.config.databaseUrl)));
    expect((await readAll(other.config.databaseUrl)).join()).not.toContain(canary);
    await other.drop();
  }, 30_000);

  it("that is drilled leaves nothing behind", async () => {
    const before = await readAll(made.config.databaseUrl);
    expect(await restore({ isDrill: true })).toMatchObject({ isDrill: true, rows: told.rows });
    expect(await readAll(made.config.databaseUrl)).toEqual(before);
    expect(await readAll(made.config.databaseUrl, "alight_restoring")).toEqual([]);
  });

  it("that was cut anywhere, or has another byte anywhere, is refused and changes nothing", async () => {
    const bytes = await readFile(path);
    const before = await readAll(made.config.databaseUrl);
    const spoilt = join(made.folder, "spoilt.backup");
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      const at = Math.floor(bytes.length * part);
      const bent = Buffer.from(bytes);
      bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
      for (const spoiling of [bytes.subarray(0, at), bent]) {
        await writeFile(spoilt, spoiling);
        await expect(restore({ from: spoilt })).rejects.toThrow(
          /damaged or not whole|not whole|is not a sealed backup/,
        );
      }
    }
    expect(await readAll(made.config.databaseUrl)).toEqual(before);
  }, 60_000);

  it("is refused with another key, for another organization, and in another network", async () => {
    const others: Opener = { identities: [await generateX25519Identity()] };
    await expect(restore({ opener: others })).rejects.toThrow("The key does not open this backup");
    const named = { ...made, config: { ...made.config, organization: "manila" } };
    await expect(restore({ into: named })).rejects.toThrow("This is a backup of colorado, not of manila.");
    const elsewhere = { ...made, config: { ...made.config, networkPin: "q".repeat(43) } };
    await expect(restore({ into: elsewhere })).rejects.toThrow("in another network");
  });

  it("of a newer version is refused", async () => {
    const newer = join(made.folder, "newer.backup");
    await change("insert into mikro_orm_migrations (name) values ('2031-01-01-later')");
    await writeBackup(made.config, { to: newer, seal: { recipients: [recipient] } });
    await change("delete from mikro_orm_migrations where name = '2031-01-01-later'");
    await expect(restore({ from: newer })).rejects.toThrow("made by a newer version (2031-01-01-later)");
  });

  it("of an older version is brought up to this one's schema", async () => {
    const older = join(made.folder, "older.backup");
    await change("delete from mikro_orm_migrations where name = '2026-11-23-record-epochs'");
    await change("drop table audit_epoch");
    await writeBackup(made.config, { to: older, seal: { recipients: [recipient] } });
    await restore({ from: older });
    expect((await readAll(made.config.databaseUrl)).join()).toContain("2026-11-23-record-epochs");
  });

  it("is not restored under somebody's feet", async () => {
    await withRows(made.config.databaseUrl, async () => {
      await expect(restore({})).rejects.toThrow("Somebody is still connected to the database of colorado (1)");
    });
  }, 20_000);

  it("keeps the state of before until the next restore, and the guards are awake", async () => {
    await restore({});
    const kept = await readAll(made.config.databaseUrl, "alight_before_restore");
    expect(kept.length).toBeGreaterThan(3);
    await expect(change("update person set name = 'Somebody else'")).rejects.toThrow(
      "has no record in its transaction",
    );
  });
});
