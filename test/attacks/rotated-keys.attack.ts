import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createMessageTrust } from "#shared/http/message-trust.ts";
import type { SignedParty } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { rekeyOrganization } from "../../tools/constellation/change-organizations.ts";
import { type Rotation, rotationOf } from "../../tools/constellation/rotate-keys.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { askUnderLoad, type Load } from "./ask-under-load.ts";
import { plantMatching } from "./planted-matching.ts";
import { constellation } from "./shared-constellation.ts";
import { callerOf, type SignedCaller } from "./signed-caller.ts";

/** Longer than two polls of a test's constellation, and than a service takes to look at its key file again. */
const pauseMs = 2_500;
const refusedWithinMs = 60_000;
const asked = JSON.stringify({ query: "{ __typename }" });

describe("keys that are rotated while people ask", () => {
  let load: Load;
  let oldGateway: SignedCaller;
  let oldBucharest: SignedCaller;
  let withdrawnAtMs: number;
  let statementsBefore: Map<string, SignedParty>;

  const signedBy = async (caller: SignedCaller, name: string) =>
    (await caller.post({ url: `${constellation.current.urlOf(name)}/graphql`, body: asked })).status;

  beforeAll(async () => {
    statementsBefore = new Map(constellation.current.parts.foundations.statements);
    load = await askUnderLoad(constellation.current, "advocate@colorado");
    oldGateway = await callerOf(constellation.current, "gateway");
    oldBucharest = await callerOf(constellation.current, "bucharest");
    const rotations: Rotation[] = [
      rotationOf(constellation.current, "gateway", "signing"),
      rotationOf(constellation.current, "bucharest", "signing"),
      rotationOf(constellation.current, "colorado", "tokens"),
    ];
    for (const step of ["announce", "switchOver", "withdraw"] as const) {
      if (step === "withdraw") await load.signInAgain(); // as clients do long before the old key is withdrawn
      for (const rotation of rotations) await rotation[step]();
      withdrawnAtMs = performance.now();
      await wait(pauseMs);
    }
    await rekeyOrganization(constellation.current, "bucharest");
    await wait(pauseMs);
  }, 120_000);
  afterAll(() => load?.stop()); // none, when it could not begin

  it("cost no question", async () => {
    await load.until(20);
    expect({ failed: load.failed, isMuch: load.answered >= 20 }).toEqual({ failed: [], isMuch: true });
    reportFigure(
      18,
      "questions while a gateway's, a partner's, an issuer's and a root key change",
      `${load.answered} asked, 0 failed`,
    );
  });

  it("are refused when they sign as a service, everywhere, as soon as the records say so", async () => {
    for (const name of ["matching", "directory", "colorado", "bucharest"]) {
      expect({ name, status: await signedBy(oldGateway, name) }).toEqual({ name, status: 401 });
    }
    expect(await signedBy(oldBucharest, "matching")).toBe(401);
    expect(await signedBy(await callerOf(constellation.current, "gateway"), "matching")).toBe(200);
    reportFigure(
      18,
      "the old keys of services, after they were withdrawn",
      `refused by 5 of 5, ${pauseMs / 1_000} s later`,
    );
  });

  it("are found to be taken still by a matching that forgets no key", async () => {
    const { statements, pin } = constellation.current.parts.foundations;
    const clock = () => new Date();
    const before = new RecordBook({ pin, maxAgeMs: 3_600_000, clock });
    await before.accept([...statementsBefore.values()]);
    expect(statements.get("centre")).not.toEqual(statementsBefore.get("centre"));
    const planted = await plantMatching(constellation.current, {
      trust: (parts) => {
        const serviceKey = (keyid: string) => parts.book.serviceKey(keyid) ?? before.serviceKey(keyid);
        return createMessageTrust({ ...parts, book: { serviceKey } });
      },
    });
    const reply = await oldGateway.post({ url: `${planted.url}/graphql`, body: asked });
    await planted.stop();
    expect(reply.status).toBe(200);
    reportCaught(18, "a matching that forgets no key", "it takes what the old key signed");
  });

  it("are refused within a minute when they sign tokens, and the next one's are taken all the while", async () => {
    while ((await load.askWithFirstToken()) !== 401) {
      expect(performance.now() - withdrawnAtMs).toBeLessThan(refusedWithinMs);
      await wait(250);
    }
    expect(load.failed).toEqual([]);
    const tookS = ((performance.now() - withdrawnAtMs) / 1_000).toFixed(0);
    reportFigure(18, "a token of an issuer's old key, after it was withdrawn", `refused within ${tookS} s`);
  }, 90_000);
});
