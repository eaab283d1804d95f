import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { mailSettings, readMail } from "./mail-settings.ts";

const settings = z.object(mailSettings);
const ALIGHT_MAIL_FROM = "updates@help.example";
const read = (given: Record<string, string>) => readMail(settings.parse(given));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mail-settings-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the mail server's settings", () => {
  it("are none, or both an address to send over and one to send from", () => {
    expect(read({})).toBeUndefined();
    expect(() => read({ ALIGHT_MAIL_FROM })).toThrow("give both");
    expect(() => read({ ALIGHT_SMTP_URL: "smtps://mail.help.example" })).toThrow("give both");
  });

  it("have the usual ports, and hold plain text to this machine", () => {
    const over = (ALIGHT_SMTP_URL: string) => read({ ALIGHT_SMTP_URL, ALIGHT_MAIL_FROM });
    const far = { host: "mail.help.example", isOnThisMachine: false, login: undefined };
    expect(over("smtps://mail.help.example")).toMatchObject({ ...far, port: 465, isTlsFromStart: true });
    expect(over("smtp://mail.help.example")).toMatchObject({ ...far, port: 587, isTlsFromStart: false });
    expect(over("smtp://127.0.0.1:2525")).toMatchObject({ isOnThisMachine: true, port: 2525 });
    expect(over("smtp://[::1]:2525")).toMatchObject({ isOnThisMachine: true, host: "::1" });
    expect(over("smtp://localhost.help.example")).toMatchObject({ isOnThisMachine: false });
  });

  it("hold no password, which lies in a file", () => {
    expect(() => read({ ALIGHT_SMTP_URL: "smtps://me:secret@mail.help.example", ALIGHT_MAIL_FROM })).toThrow(
      "must hold no password",
    );
    expect(() => read({ ALIGHT_SMTP_URL: "https://mail.help.example", ALIGHT_MAIL_FROM })).toThrow("smtps://");
    const ALIGHT_SMTP_URL = "smtps://me%40help.example@mail.help.example";
    expect(() => read({ ALIGHT_SMTP_URL, ALIGHT_MAIL_FROM })).toThrow("ALIGHT_SMTP_PASSWORD");
    const ALIGHT_SMTP_PASSWORD = join(folder, "password");
    expect(() => read({ ALIGHT_SMTP_URL, ALIGHT_MAIL_FROM, ALIGHT_SMTP_PASSWORD })).toThrow("cannot be read");
    writeFileSync(ALIGHT_SMTP_PASSWORD, "hush\n");
    expect(read({ ALIGHT_SMTP_URL, ALIGHT_MAIL_FROM, ALIGHT_SMTP_PASSWORD })).toMatchObject({
      login: { user: "me@help.example", password: "hush" },
    });
  });
});
