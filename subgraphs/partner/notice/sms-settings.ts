import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { readSecret } from "./read-secret.ts";

const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isPrivate(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && thisMachine.has(hostname));
}

/** Settings of the gateway over which an organization sends its own people text messages. */
export const smsSettings = {
  /** Where a message is posted as JSON; `https://`, or on this machine. */
  ALIGHT_SMS_URL: z
    .url()
    .refine(isPrivate, "must begin with https://")
    .refine((url) => new URL(url).password === "", "must hold no password: name its file in ALIGHT_SMS_TOKEN")
    .optional(),
  /** Path of the file that holds the bearer token of the gateway and nothing else. */
  ALIGHT_SMS_TOKEN: z.string().min(1).optional(),
  /** Whom the messages come from, as the gateway knows it. */
  ALIGHT_SMS_FROM: z.string().min(1).max(40).optional(),
} as const;

const settings = z.object(smsSettings);

export type SmsConfig = { url: string; token: string; from: string | undefined };

/**
 * Reads the settings of the SMS gateway; `undefined` when there is none, and no text message is sent.
 * @throws AlightError CONFIGURATION with a sentence that names the setting and never its value
 */
export function readSms(given: z.output<typeof settings>): SmsConfig | undefined {
  const { ALIGHT_SMS_URL: url, ALIGHT_SMS_TOKEN: tokenFile, ALIGHT_SMS_FROM: from } = given;
  if (url === undefined && tokenFile === undefined && from === undefined) return undefined;
  if (url === undefined || tokenFile === undefined) {
    throw new AlightError("CONFIGURATION", "ALIGHT_SMS_URL and ALIGHT_SMS_TOKEN: give both.");
  }
  return { url, token: readSecret("ALIGHT_SMS_TOKEN", tokenFile), from };
}
