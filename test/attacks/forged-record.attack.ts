import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { maskingJwk, type PartyRecord, partyRecord, type SignedParty } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { signStatement } from "#shared/record/statement.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { openAs } from "#shared/record/verify-party.ts";
import { signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { makeEd25519, makeX25519, publicPart } from "../../tools/constellation/development-keys.ts";
import { rotationOf } from "../../tools/constellation/rotate-keys.ts";
import { untilReady } from "../faults/ready-again.ts";
import { eventually } from "../journeys/eventually.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { plantMatching } from "./planted-matching.ts";
import { constellation } from "./shared-constellation.ts";
import { type SignedCaller, signedCaller } from "./signed-caller.ts";
import { type TakenOverDirectory, takeDirectoryOver } from "./taken-over-directory.ts";

/** All that a directory has: no root of anybody's, a key of its own making. */
const root = makeEd25519();
const service = makeEd25519();

describe("a directory that was taken over", () => {
  let directory: TakenOverDirectory;
  let fair: Map<string, SignedParty>;
  let older: SignedParty;
  let thief: SignedCaller;

  beforeAll(async () => {
    const { statements } = constellation.current.parts.foundations;
    older = statementsOf(statements, "kathmandu");
    await rotationOf(constellation.current, "kathmandu", "signing").announce();
    fair = new Map(statements);
    const nobody = new RecordBook({ pin: "", maxAgeMs: 1, clock: () => new Date() });
    thief = signedCaller(nobody, signingKeyFromJwk(service));
    await untilRefused(0);
    directory = await takeDirectoryOver(constellation.current);
  }, 60_000);
  afterAll(async () => {
    await directory.giveBack();
    await untilReady(constellation.current, ["directory"]);
    await untilRefused(0);
  }, 60_000);

  /** What each that reads the records says at its health, in the launcher's status too. */
  const untilRefused = (count: number) =>
    eventually(`everybody refuses ${count} records`, async () => {
      const told = await constellation.current.status();
      const readers = told.filter(({ name }) => name !== "postgres" && name !== "directory");
      return readers.every(({ health }) => {
        return count === 0
          ? health === "ready"
          : health === `ready, does not believe ${count} of the directory's records`;
      });
    });
  const handOut = (changed: Record<string, SignedParty>) => {
    directory.parties = [...new Map([...fair, ...Object.entries(changed)]).values()];
  };
  const isTaken = async (base: string) => (await thief.post({ url: `${base}/events`, body: "[]" })).status !== 401;

  it("swaps no service key and no masking key: it is refused and shown, and the others stand", async () => {
    const bucharest = statementsOf(fair, "bucharest");
    const manila = statementsOf(fair, "manila");
    const said = await openAs("alight-record+jwt", bucharest.record, partyRecord);
    const swapped = { partner: { url: said?.claims.services.partner?.url ?? "", keys: [publicPart(service)] } };
    handOut({
      bucharest: { ...bucharest, record: await forged(bucharest, { services: swapped }) },
      manila: { ...manila, record: await forged(manila, { maskingKeys: [maskingJwk.parse(makeX25519())] }) },
    });
    await untilRefused(2);
    expect(await isTaken(constellation.current.urlOf("matching"))).toBe(false);
    expect((await constellation.current.ask('{ organization(id: "colorado") { name } }')).text).toContain(
      "Front Range",
    );
  });

  it("hands out no record of before, whose keys may be withdrawn", async () => {
    handOut({ kathmandu: older });
    await untilRefused(1);
  });

  it("invents no member", async () => {
    handOut({ phantom: await phantom() });
    await untilRefused(1);
    expect(await isTaken(constellation.current.urlOf("matching"))).toBe(false);
    expect((await constellation.current.ask('{ organization(id: "phantom") { name } }')).text).not.toContain("Phantom");
    const readers = (await constellation.current.status()).length - 1;
    reportFigure(
      6,
      "keys swapped, an old record, a member invented by the directory",
      `4 of 4 refused and shown by ${readers} readers`,
    );
  });

  it("is found out where a service believes another root than the network's", async () => {
    handOut({ phantom: await phantom() });
    const settings = { ALIGHT_NETWORK_PIN: calculateThumbprint(root) };
    const planted = await plantMatching(constellation.current, { settings });
    try {
      expect(await isTaken(planted.url)).toBe(true);
      reportCaught(6, "a matching that believes another root", "it takes the invented member's events");
    } finally {
      await planted.stop();
    }
  });
});

function statementsOf(statements: ReadonlyMap<string, SignedParty>, id: string): SignedParty {
  const found = statements.get(id);
  if (!found) throw new Error(`no statements of ${id}`);
  return found;
}

/** A newer record than the party's own, changed, and signed by the only key there is. */
async function forged(signed: SignedParty, changes: Partial<PartyRecord>): Promise<string> {
  const said = await openAs("alight-record+jwt", signed.record, partyRecord);
  if (!said) throw new Error("no record");
  return signStatement("alight-record+jwt", { ...said.claims, version: said.claims.version + 1, ...changes }, root);
}

async function phantom(): Promise<SignedParty> {
  const record = {
    ...{ id: "phantom", version: 1, name: "Phantom", kind: "OTHER", country: "RO", maskingKeys: [] },
    services: { partner: { url: "http://127.0.0.1:1", keys: [publicPart(service)] } },
    ...{ validFrom: "2020-01-01T00:00:00.000Z", validUntil: "2100-01-01T00:00:00.000Z" },
  };
  const admission = {
    ...{ id: "phantom", version: 1, root: calculateThumbprint(root), status: "ACTIVE", at: record.validFrom },
    scope: { groups: "*", jurisdictions: "*" },
  };
  return {
    record: await signStatement("alight-record+jwt", record, root),
    admission: await signStatement("alight-admission+jwt", admission, root),
    rekeys: [],
  };
}
