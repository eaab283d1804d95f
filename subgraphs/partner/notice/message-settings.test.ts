import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { makeEd25519, makeEs256 } from "../../../tools/constellation/development-keys.ts";
import { pushSettings, readPush } from "./push-settings.ts";
import { readSms, smsSettings } from "./sms-settings.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "message-settings-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the settings of text messages", () => {
  const read = (given: Record<string, string>) => readSms(z.object(smsSettings).parse(given));

  it("are none, or an address and the file of its token", () => {
    const ALIGHT_SMS_TOKEN = join(folder, "token");
    const ALIGHT_SMS_URL = "https://sms.help.example/send";
    expect(read({})).toBeUndefined();
    expect(() => read({ ALIGHT_SMS_URL })).toThrow("give both");
    expect(() => read({ ALIGHT_SMS_TOKEN })).toThrow("give both");
    expect(() => read({ ALIGHT_SMS_URL, ALIGHT_SMS_TOKEN })).toThrow("ALIGHT_SMS_TOKEN: the file");
    writeFileSync(ALIGHT_SMS_TOKEN, "hush\n");
    expect(read({ ALIGHT_SMS_URL, ALIGHT_SMS_TOKEN })).toEqual({ url: ALIGHT_SMS_URL, token: "hush", from: undefined });
  });

  it("send over https alone, unless it is to this machine, and hold no password", () => {
    const judge = (ALIGHT_SMS_URL: string) => z.object(smsSettings).safeParse({ ALIGHT_SMS_URL }).success;
    expect(["https://sms.help.example/send", "http://127.0.0.1:8080/send"].filter(judge)).toHaveLength(2);
    const strange = ["http://sms.help.example", "https://me:secret@sms.help.example", "ftp://sms.help.example"];
    expect(strange.filter(judge)).toEqual([]);
  });
});

describe("the settings of push messages", () => {
  const keys = { development: true, signing: ed25519() };
  const read = (ALIGHT_PUSH_CONTACT?: string, more = {}) =>
    readPush(z.object(pushSettings).parse({ ALIGHT_PUSH_CONTACT }), { ...keys, ...more });

  it("are none, or whom push services may write to and a key in the key file", () => {
    const push = makeEs256();
    expect(read()).toBeUndefined();
    expect(() => read("mailto:it@help.example")).toThrow("holds no key named push");
    expect(() => read("it@help.example")).toThrow("mailto:");
    const config = read("mailto:it@help.example", { push });
    expect(config).toMatchObject({ contact: "mailto:it@help.example", privateKey: push.d });
    expect(Buffer.from(config?.publicKey ?? "", "base64url")).toHaveLength(65);
  });
});

function ed25519() {
  const { x, d } = makeEd25519();
  return { kty: "OKP", crv: "Ed25519", x, d } as const;
}
