import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { isMailAddress } from "../person/check-invitation.ts";
import { readSecret } from "./read-secret.ts";

/** Settings of the mail server over which an organization tells its own people that there is something to look at. */
export const mailSettings = {
  /** `smtps://name@mail.help.example` (TLS from the first byte), or `smtp://` (STARTTLS); no password in it. */
  ALIGHT_SMTP_URL: z
    .url()
    .regex(/^smtps?:\/\//, "must begin with smtps:// or smtp://")
    .refine((url) => new URL(url).password === "", "must hold no password: name its file in ALIGHT_SMTP_PASSWORD")
    .optional(),
  /** Path of the file that holds the mail server's password and nothing else. */
  ALIGHT_SMTP_PASSWORD: z.string().min(1).optional(),
  /** The address that the e-mails come from. */
  ALIGHT_MAIL_FROM: z.string().refine(isMailAddress, "must be an e-mail address, as updates@help.example").optional(),
} as const;

const settings = z.object(mailSettings);

export type MailConfig = {
  host: string;
  port: number;
  /** TLS from the first byte; else by STARTTLS, without which nothing is sent. */
  isTlsFromStart: boolean;
  /** On this machine alone nobody can listen in, and no certificate is asked for. */
  isOnThisMachine: boolean;
  login: { user: string; password: string } | undefined;
  from: string;
};

const portOf = { "smtps:": 465, "smtp:": 587 } as const;
const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Reads the mail server's settings; `undefined` when there is none, and nothing is sent.
 * @throws AlightError CONFIGURATION with a sentence that names the setting and never its value
 */
export function readMail(given: z.output<typeof settings>): MailConfig | undefined {
  const { ALIGHT_SMTP_URL: url, ALIGHT_MAIL_FROM: from, ALIGHT_SMTP_PASSWORD: passwordFile } = given;
  if (url === undefined && from === undefined) return undefined;
  if (url === undefined || from === undefined) throw unusable("ALIGHT_SMTP_URL and ALIGHT_MAIL_FROM: give both.");
  const { protocol, hostname, port, username } = new URL(url);
  const isTlsFromStart = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? portOf[isTlsFromStart ? "smtps:" : "smtp:"] : Number(port),
    isTlsFromStart,
    isOnThisMachine: thisMachine.has(hostname),
    login: readLogin(decodeURIComponent(username), passwordFile),
    from,
  };
}

function readLogin(user: string, passwordFile: string | undefined): MailConfig["login"] {
  if (user === "" && passwordFile === undefined) return undefined;
  if (user === "" || passwordFile === undefined) {
    throw unusable("ALIGHT_SMTP_PASSWORD: needed with a name in ALIGHT_SMTP_URL, and only with one.");
  }
  return { user, password: readSecret("ALIGHT_SMTP_PASSWORD", passwordFile) };
}

function unusable(message: string): AlightError {
  return new AlightError("CONFIGURATION", message);
}
