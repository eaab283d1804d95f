import { beforeAll, describe, expect, it } from "@jest/globals";
import { runVerify, type VerificationTold } from "../../tools/constellation/run-verify.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { withDatabase } from "../journeys/read-database.ts";
import { lawyerIn } from "../journeys/responders.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { constellation } from "./shared-constellation.ts";
import { untilWitnessed, verifyTampered, whileUnsealed } from "./tampered-records.ts";

const peers = ["bucharest", "manila", "directory"];
/** An effect of which nothing else follows. */
const draft = { organization: "colorado", input: lawyerIn("US-CO", "Recorded Draft", { isDraft: true }) };

const found = ({ findings }: VerificationTold) => findings.map(({ code, position }) => `${code} ${position}`);
const sentences = ({ findings }: VerificationTold) => findings.map(({ sentence }) => sentence).join("\n");

describe("whoever has the database of an organization", () => {
  let coordinator: Person;
  let end: number;

  beforeAll(async () => {
    coordinator = await signedIn(constellation.current, "coordinator@colorado");
    for (let count = 0; count < 4; count++) await coordinator.command("addResponder", draft);
    end = await untilWitnessed(constellation.current, "colorado", peers);
  }, 60_000);

  it("has records before them that hold, and that peers vouch for", async () => {
    const verification = await runVerify(constellation.current, "colorado");
    expect(verification).toMatchObject({ sealed: end, unsealed: 0, findings: [], silent: [] });
    reportFigure(13, "records of an organization, verified with its peers", `${end} entries sealed, 0 findings`);
    const held = verification.witnesses.map(({ witness, position }) => `${witness} ${position}`);
    expect(held).toEqual(expect.arrayContaining([`bucharest ${end}`, `the directory ${end}`]));
    expect((await runVerify(constellation.current, "centre")).findings).toEqual([]);
  });

  it("cannot change anything without a record, not even past the partner", async () => {
    const change = withDatabase(constellation.current, "colorado", (client) =>
      client.query("update need set urgency = 'EMERGENCY' where id = (select min(id) from need)"),
    );
    await expect(change).rejects.toThrow("has no record in its transaction");
    reportCaught(13, "a change without its record, past the partner", "refused by the database");
    expect((await runVerify(constellation.current, "colorado")).findings).toEqual([]);
  });

  it("cannot flip a byte unseen, in any column that was sealed", async () => {
    const texts = ["id", "actor", "actor_issuer", "action", "subject", "request_id", "hash"];
    const flips = [
      ...texts.map((column) => `${column} = overlay(${column} placing '#' from 3)`),
      "at = at + interval '1 microsecond'",
      `details = details || '{"x":1}'`,
      "change = gen_random_uuid()",
    ];
    const half = flips.length / 2;
    for (const some of [flips.slice(0, half), flips.slice(half)]) {
      const verification = await verifyTampered(constellation.current, "colorado", async (client) => {
        for (const [index, flip] of some.entries()) {
          await client.query(`update audit_entry set ${flip} where position = ${index + 2}`);
        }
      });
      expect(found(verification)).toEqual(expect.arrayContaining(some.map((_, index) => `CHANGED ${index + 2}`)));
    }
    reportCaught(13, "a byte flipped in a sealed entry", `in each of ${flips.length} columns`);
  }, 60_000);

  it("cannot cut the tail unseen: not the entries alone, nor with the heads and the sealer's note", async () => {
    const cut = (client: { query(text: string): Promise<unknown> }) =>
      client.query(`delete from audit_entry where position > ${end - 2}`);
    const bare = await verifyTampered(constellation.current, "colorado", cut);
    expect(found(bare)).toContain(`CUT ${end - 1}`);
    const whole = await verifyTampered(constellation.current, "colorado", async (client) => {
      await cut(client);
      await client.query(`delete from audit_head where position > ${end - 2}`);
      await client.query(
        `update audit_chain set position = e.position, hash = e.hash from audit_entry e where e.position = ${end - 2}`,
      );
    });
    expect(found(whole)).toContain(`CUT ${end - 1}`);
    expect(sentences(whole)).toMatch(
      new RegExp(
        `The tail was cut: entries ${end - 1} to ${end} are gone, and .+ holds a signed head with entry ${end}`,
      ),
    );
    reportCaught(13, "the tail cut, alone and with everything that speaks of it", "both");
  });

  it("cannot cut a tail that is not sealed yet: the effect names the record it had", async () => {
    const verification = await verifyTampered(constellation.current, "colorado", (client) =>
      whileUnsealed(client, async () => {
        await coordinator.command("addResponder", draft);
        await client.query("insert into kept_audit_entry select * from audit_entry where position is null");
        await client.query("delete from audit_entry where position is null");
      }),
    );
    expect(new Set(found(verification))).toEqual(new Set([`UNRECORDED ${end}`]));
    expect(sentences(verification)).toContain("A change of 1 row of responder has no record");
    reportCaught(13, "the tail cut before it was sealed", "by the effect that names its record");
    end = await untilWitnessed(constellation.current, "colorado", peers);
    expect((await runVerify(constellation.current, "colorado")).findings).toEqual([]);
  }, 30_000);

  it("cannot put entries in another order unseen", async () => {
    const [first, second] = [end - 3, end - 1];
    const verification = await verifyTampered(constellation.current, "colorado", async (client) => {
      await client.query(`update audit_entry set position = -1 where position = ${first}`);
      await client.query(`update audit_entry set position = ${first} where position = ${second}`);
      await client.query(`update audit_entry set position = ${second} where position = -1`);
    });
    expect(found(verification)).toEqual(expect.arrayContaining([`REORDERED ${first}`, `REORDERED ${second}`]));
    expect(sentences(verification)).toContain(`Entry ${first} is out of order: it was sealed as entry ${second}.`);
    reportCaught(13, "two entries in another order", "both named");
  });

  it("cannot take an entry out of the middle unseen", async () => {
    const verification = await verifyTampered(constellation.current, "colorado", (client) =>
      client.query(`delete from audit_entry where position = ${end - 2}`),
    );
    expect(found(verification)).toContain(`MISSING ${end - 2}`);
    reportCaught(13, "an entry taken out of the middle", "named");
  });

  it("cannot put the guard to sleep unseen, nor what happened meanwhile", async () => {
    const verification = await verifyTampered(constellation.current, "colorado", async (client) => {
      await client.query("alter table responder disable trigger responder_recorded");
    });
    await withDatabase(constellation.current, "colorado", (client) =>
      client.query("alter table responder enable trigger responder_recorded"),
    );
    expect(found(verification)).toEqual(["UNGUARDED null"]);
    reportCaught(13, "the database's guard put to sleep", "named");
  });
});
