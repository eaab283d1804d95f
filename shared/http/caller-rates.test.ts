import { describe, expect, it } from "@jest/globals";
import { encodeViewer } from "#shared/auth/viewer.ts";
import { callerOf } from "./caller.ts";
import { CallerRates } from "./caller-rates.ts";

const gateway = { party: "centre", service: "gateway" };
const uuid = "00000000-0000-4000-8000-000000000001";
const tokenOf = (sub: string) => `DPoP e30.${Buffer.from(JSON.stringify({ sub })).toString("base64url")}.x`;

describe("on whose account a signed request is", () => {
  it("is the party that signed it, or the person whom the gateway names", () => {
    expect(callerOf({}, { party: "manila", service: "partner" })).toEqual({ party: "manila", who: "partner" });
    const authorization = tokenOf(`manila~${uuid}`);
    expect(callerOf({ authorization }, gateway)).toEqual({ party: "manila", who: `manila~${uuid}` });
    const viewer = encodeViewer({ sub: "a", organization: "manila", roles: [] });
    expect(callerOf({ "alight-viewer": viewer }, gateway)).toEqual({ party: "manila", who: "a" });
  });

  it("is nobody's when the gateway names nobody, and no party can put it on another's account", () => {
    expect(callerOf({}, gateway)).toBeUndefined();
    expect(callerOf({ authorization: "DPoP nonsense" }, gateway)).toBeUndefined();
    const authorization = tokenOf(`colorado~${uuid}`);
    expect(callerOf({ authorization }, { party: "manila", service: "partner" })?.party).toBe("manila");
  });
});

describe("what callers may ask of a service", () => {
  const rates = () => new CallerRates({ perCaller: 5, perParty: 10 });
  const answered = (limit: CallerRates, who: string, party = "manila") =>
    Array.from({ length: 100 }, () => limit.refuse({ party, who }, 0)).filter((one) => one === undefined).length;

  it("ends with 429, a closed code and when to come again, for one caller and for a party together", () => {
    const limit = rates();
    expect(["a", "b", "c"].map((who) => answered(limit, who))).toEqual([20, 20, 0]);
    const refused = limit.refuse({ party: "manila", who: "a" }, 0);
    expect(refused).toMatchObject({ status: 429, headers: { "retry-after": "1" } });
    expect(String(refused?.body)).toContain('"code":"RATE_LIMITED"');
  });

  it("does not end for another party", () => {
    const limit = rates();
    answered(limit, "a");
    answered(limit, "b");
    expect(answered(limit, "partner", "colorado")).toBe(20);
  });

  it("has no end for what the gateway asks in nobody's name", () => {
    const limit = rates();
    const asked = Array.from({ length: 100 }, () => limit.refuse(undefined, 0));
    expect(asked.every((one) => one === undefined)).toBe(true);
  });
});
