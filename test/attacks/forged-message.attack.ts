import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createMessageTrust, type MessageTrust } from "#shared/http/message-trust.ts";
import type { RefusalCode } from "#shared/signature/verdict.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { type GatewaySealers, gatewaySealers } from "./gateway-sealers.ts";
import { type PlantedMatching, plantMatching } from "./planted-matching.ts";
import { type Door, passingAttempts, type Sealers } from "./probe-door.ts";
import { constellation } from "./shared-constellation.ts";

const asked = JSON.stringify({ query: "{ __typename }" });

/** Which attempts a service lets pass that forgets one check: the twins of the tests above. */
const forgotten: Partial<Record<RefusalCode, string[]>> = {
  SIGNATURE_MISSING: ["unsigned"],
  SIGNATURE_UNKNOWN_KEY: ["by a stranger"],
  SIGNATURE_EXPIRED: ["a minute old", "a minute early"],
  SIGNATURE_REPLAYED: ["sent again"],
  DIGEST_MISMATCH: ["with another body"],
  SIGNATURE_INVALID: [
    "by a stranger under the gateway's name",
    "at another address",
    "meant for another door",
    "with a token put in",
    "with the token taken out",
    "with another token",
    "with a person put in",
  ],
};

describe("messages that the gateway did not send like this", () => {
  let sealers: GatewaySealers;
  const tried = { doors: 0, attempts: 0 };
  const expectGuarded = async (door: Door, sealed: Sealers) => {
    const probed = await passingAttempts(door, sealed);
    expect({ url: door.url, passing: probed.passing }).toEqual({ url: door.url, passing: [] });
    tried.doors += 1;
    tried.attempts += probed.tried;
  };
  beforeAll(async () => {
    sealers = await gatewaySealers(constellation.current);
  });
  const doorOf = (name: string): Door => ({ url: `${constellation.current.urlOf(name)}/graphql`, body: asked });

  it("are refused by every service, under the gateway's own key", async () => {
    for (const name of ["directory", "matching", "statistics", "colorado"]) {
      await expectGuarded(doorOf(name), sealers.own);
    }
  });

  it("are refused under a session too", async () => {
    const peers = {
      matching: { party: "centre", service: "matching" },
      colorado: { party: "colorado", service: "partner" },
    };
    for (const [name, peer] of Object.entries(peers)) {
      const inSession = await sealers.inSession(peer, constellation.current.urlOf(name));
      await expectGuarded(doorOf(name), inSession);
    }
  });

  it("are refused as batches of events", async () => {
    const door = { url: `${constellation.current.urlOf("matching")}/events`, body: "[]" };
    await expectGuarded(door, sealers.own);
    const { doors, attempts } = tried;
    reportFigure(3, "forged, changed, late and repeated messages", `${attempts} at ${doors} doors, all refused`);
  });

  describe("by a matching that forgets one check", () => {
    let planted: PlantedMatching;
    let door: Door;
    let forgiven: string;

    /** The product's own trust, but for one refusal. */
    const forgetful = (real: MessageTrust): MessageTrust => ({
      ...real,
      openRequest: (request) => {
        const opened = real.openRequest(request);
        if (opened.ok || opened.code !== forgiven) return opened;
        const peer = { party: "centre", service: "gateway" };
        return { ok: true, peer, sealAnswer: () => ({}), sealEvent: () => ({}) };
      },
    });

    beforeAll(async () => {
      planted = await plantMatching(constellation.current, { trust: (parts) => forgetful(createMessageTrust(parts)) });
      door = { url: `${planted.url}/graphql`, body: asked };
    }, 20_000);
    afterAll(() => planted?.stop());

    it("are found, each by its name", async () => {
      for (const [code, passing] of Object.entries(forgotten)) {
        forgiven = code;
        const probed = await passingAttempts(door, sealers.own);
        expect({ code, passing: probed.passing }).toEqual({ code, passing });
      }
      const codes = Object.keys(forgotten).length;
      reportCaught(3, "a matching that forgets one check of a signature", `each of ${codes} checks, by its name`);
    });
  });
});
