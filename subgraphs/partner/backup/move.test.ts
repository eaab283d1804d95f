import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openPool } from "#shared/database/pool.ts";
import { type BackedUp, makeOrganization, now, readAll, withRows } from "./backup.fixture.ts";
import { moveBack, moveOut, requireHere } from "./move-out.ts";
import { restoreBackup } from "./restore-backup.ts";

const seal = { passphrase: "correct horse battery staple" };

describe("an organization that moves", () => {
  let old: BackedUp;
  let fresh: BackedUp;
  const packed = () => join(old.folder, "a.packed");
  const moveIn = (config = fresh.config) =>
    restoreBackup(config, { from: packed(), opener: seal, isDrill: false, isMove: true, now });
  const start = async ({ config }: BackedUp) => {
    const url = config.databaseUrl;
    const pool = openPool({ url, maxConnections: 1, statementTimeoutMs: 5_000, onError: () => undefined });
    await requireHere(pool, "colorado").finally(() => pool.close());
  };

  beforeEach(async () => {
    old = await makeOrganization();
    fresh = await makeOrganization();
    await withRows(fresh.config.databaseUrl, async (ask) => {
      await ask("drop schema public cascade");
      await ask("create schema public");
    });
  }, 60_000);
  afterEach(async () => {
    for (const one of [old, fresh]) {
      await one.drop();
      await rm(one.folder, { recursive: true, force: true });
    }
  });

  it("is there with every row, and its records go on in the epoch that they had", async () => {
    await withRows(old.config.databaseUrl, (ask) => ask("update audit_chain set position = 7, hash = 'x'"));
    const [before] = await withRows(old.config.databaseUrl, (ask) =>
      ask("select epoch::text as line from audit_chain"),
    );
    await moveOut(old.config, { to: packed(), seal });
    expect(await moveIn()).toMatchObject({ epoch: before, position: 7, isBeforeKept: false });
    const goesBy = /oidc_item|mikro_orm_migrations|records\.move/;
    const [here, there] = await Promise.all([old, fresh].map(({ config }) => readAll(config.databaseUrl)));
    const lasting = (lines: readonly string[] = []) => lines.filter((line) => !goesBy.test(line));
    expect(lasting(there)).toEqual(lasting(here));
    expect(there?.join()).toContain("records.move");
    await start(fresh);
  }, 60_000);

  it("leaves a database on which no partner starts, unless it stays after all", async () => {
    await moveOut(old.config, { to: packed(), seal });
    await expect(start(old)).rejects.toThrow("colorado has moved away");
    await moveBack(old.config);
    await start(old);
  });

  it("is not packed while its partner works, for what it does then would be lost", async () => {
    await withRows(old.config.databaseUrl, async () => {
      await expect(moveOut(old.config, { to: packed(), seal })).rejects.toThrow("Somebody is still connected");
    });
    await start(old);
  }, 20_000);

  it("moves into an empty database and into no other", async () => {
    await moveOut(old.config, { to: packed(), seal });
    await moveBack(old.config);
    await expect(moveIn(old.config)).rejects.toThrow("The database is not empty");
  });
});
