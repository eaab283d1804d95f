import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type pg from "pg";
import { signBeginning } from "#shared/audit/epoch-beginning.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { runVerify, type VerificationTold } from "../../tools/constellation/run-verify.ts";
import { untilWitnessed, verifyTampered } from "../attacks/tampered-records.ts";
import { constellation } from "./shared-constellation.ts";

const organization = "bucharest";
const found = ({ findings }: VerificationTold) => findings.map(({ code, position }) => `${code} ${position}`);

/** After `restored-organization`: its chain is in its second epoch, announced. */
describe("whoever has the database of a restored organization, and not its key", () => {
  let end: number;
  let second: number;

  beforeAll(async () => {
    end = await untilWitnessed(constellation.current, organization, ["colorado", "directory"]);
    second = (await runVerify(constellation.current, organization)).epochs[1]?.first ?? 0;
    expect(end).toBeGreaterThan(second);
  }, 150_000);

  const cut = async (client: pg.Client) => {
    await client.query("delete from audit_head where position >= $1", [end]);
    const { rows } = await client.query<{ position: string; hash: string; epoch: string }>(
      "select position, hash, epoch from audit_entry where position = $1 and epoch = (select epoch from audit_chain)",
      [end - 1],
    );
    const [last] = rows;
    if (!last) throw new Error("nothing to cut");
    await client.query("delete from audit_entry where position >= $1 and epoch = $2", [end, last.epoch]);
    return { epoch: last.epoch, position: Number(last.position), hash: last.hash };
  };
  const goOn = (client: pg.Client, epoch: string, { position, hash }: { position: number; hash: string }) =>
    client.query("update audit_chain set epoch = $1, position = $2, hash = $3", [epoch, position, hash]);

  it("cannot cut the tail and go on in the announced epoch", async () => {
    const verification = await verifyTampered(constellation.current, organization, async (client) => {
      const after = await cut(client);
      await goOn(client, after.epoch, after);
    });
    expect(found(verification)).toContain(`CUT ${end}`);
  }, 30_000);

  it("cannot call a cut tail a restore: an epoch that another key announces is found, and so is the cut", async () => {
    const { privateJwk } = generateSigningJwk();
    const forger = { party: organization, key: () => privateJwk, clock: () => new Date() };
    const verification = await verifyTampered(constellation.current, organization, async (client) => {
      const after = await cut(client);
      const epoch = randomUUID();
      const { statement } = await signBeginning(forger, { epoch, after, restoredTo: new Date().toISOString() });
      await client.query("insert into audit_epoch (epoch, statement) values ($1, $2)", [epoch, statement]);
      await goOn(client, epoch, after);
    });
    expect(found(verification)).toEqual(expect.arrayContaining([`UNANNOUNCED ${end}`, `CUT ${end}`]));
  }, 30_000);

  it("cannot begin an epoch that nobody announces", async () => {
    const verification = await verifyTampered(constellation.current, organization, async (client) => {
      await goOn(client, randomUUID(), await cut(client));
    });
    expect(found(verification)).toContain(`REPLACED ${end}`);
  }, 30_000);

  it("cannot use the announcement again for what was lost after it", async () => {
    const verification = await verifyTampered(constellation.current, organization, async (client) => {
      await client.query("delete from audit_entry where position >= $1 and epoch = (select epoch from audit_chain)", [
        second,
      ]);
      await client.query(
        "update audit_chain c set position = e.position, hash = e.hash from audit_entry e where e.position = $1",
        [second - 1],
      );
    });
    expect(found(verification)).toContain(`CUT ${second}`);
  }, 30_000);
});
