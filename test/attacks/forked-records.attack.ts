import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { type HeadSigner, signHead } from "#shared/audit/audit-head.ts";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { runVerify } from "../../tools/constellation/run-verify.ts";
import { eventually } from "../journeys/eventually.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { withDatabase } from "../journeys/read-database.ts";
import { lawyerIn } from "../journeys/responders.ts";
import { reportCaught } from "../promises/report-figure.ts";
import { constellation } from "./shared-constellation.ts";
import { callerOf } from "./signed-caller.ts";
import { untilWitnessed } from "./tampered-records.ts";

/** An effect of which nothing else follows. */
const draft = { organization: "kathmandu", input: lawyerIn("NP", "Recorded Draft", { isDraft: true }) };

describe("an organization that was taken over, with its database and its key", () => {
  let coordinator: Person;
  let end: number;
  let epoch: string;
  let signer: HeadSigner;

  beforeAll(async () => {
    coordinator = await signedIn(constellation.current, "coordinator@kathmandu");
    for (let count = 0; count < 3; count++) await coordinator.command("addResponder", draft);
    end = await untilWitnessed(constellation.current, "kathmandu", ["bucharest", "directory"]);
    const path = join(constellation.current.parts.foundations.home.keys, "kathmandu.json");
    const { signing } = readServiceKeys(path, "development");
    signer = { party: "kathmandu", key: () => signing, clock: () => new Date() };
    epoch = await withDatabase(constellation.current, "kathmandu", async (client) => {
      const { rows } = await client.query<{ epoch: string }>("select epoch from audit_chain");
      return rows[0]?.epoch ?? "";
    });
  }, 60_000);

  const tell = async (as: string, to: string, statement: string) => {
    const url = `${constellation.current.urlOf(to)}/audit/heads`;
    return (await callerOf(constellation.current, as)).post({ url, body: JSON.stringify({ head: statement }) });
  };
  const otherHash = "A".repeat(43);

  it("cannot speak for others, nor can others for it", async () => {
    const link = { epoch: randomUUID(), position: 1, hash: otherHash };
    const foreign = (await signHead({ ...signer, party: "colorado" }, link)).statement;
    const own = (await signHead(signer, link)).statement;
    expect((await tell("kathmandu", "bucharest", foreign)).status).toBe(403);
    expect((await tell("colorado", "bucharest", own)).status).toBe(403);
    expect((await tell("gateway", "bucharest", own)).status).toBe(403);
    expect((await tell("kathmandu", "bucharest", "no head")).status).toBe(400);
    const url = `${constellation.current.urlOf("bucharest")}/audit/heads`;
    const bare = await fetch(url, { method: "POST", body: JSON.stringify({ head: own }) });
    expect(bare.status).toBe(401);
  });

  it("cannot rewrite what a peer has seen: the partner itself goes on from a cut chain, and peers hold the fork", async () => {
    await withDatabase(constellation.current, "kathmandu", async (client) => {
      await client.query(`delete from audit_entry where position >= ${end}`);
      await client.query(`delete from audit_head where position >= ${end}`);
      await client.query(
        `update audit_chain set position = e.position, hash = e.hash from audit_entry e where e.position = ${end - 1}`,
      );
    });
    await coordinator.command("addResponder", draft);
    const isRefused = (witness: string) => async () =>
      withDatabase(constellation.current, witness, async (client) => {
        const { rows } = await client.query(
          "select 1 from refused_head where party = 'kathmandu' and verdict = 'FORK'",
        );
        return rows.length > 0;
      });
    for (const witness of ["bucharest", "directory"])
      await eventually(`${witness} refuses`, isRefused(witness), 10_000);
    const { findings } = await runVerify(constellation.current, "kathmandu");
    const forks = findings.filter(({ code, position }) => code === "FORK" && position === end);
    expect(forks.map(({ sentence }) => sentence)).toContain(
      `The chain forks at entry ${end}: bucharest holds a signed head with another hash for it.`,
    );
    reportCaught(13, "a chain that forks from what peers have seen", "by two witnesses, with its own signature");
  }, 40_000);

  it("cannot go back, and its own signature on the older or other head is kept", async () => {
    const older = (await signHead(signer, { epoch, position: end - 1, hash: otherHash })).statement;
    expect((await tell("kathmandu", "bucharest", older)).body).toEqual({ verdict: "BEHIND" });
    const { findings } = await runVerify(constellation.current, "kathmandu");
    expect(findings.map(({ code, position }) => `${code} ${position}`)).toContain(`FORK ${end - 1}`);
  });
});
