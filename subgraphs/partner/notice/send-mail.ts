import { randomUUID } from "node:crypto";
import type { Transporter } from "nodemailer";
import { z } from "zod";
import type { MailConfig } from "./mail-settings.ts";
import { domainOf, neutralMail } from "./neutral-mail.ts";
import type { SendWay, Sent } from "./send-way.ts";

/** A mail server that says nothing for so long is given up for now. */
const silenceMs = 15_000;

/** What nodemailer tells of a failure, as far as it is read. */
const failureForm = z.object({ code: z.string(), responseCode: z.number(), command: z.string() }).partial().catch({});

/** Sends by SMTP; a connection for each, so that nothing of one is in the next. */
export function mailWay(config: MailConfig, clientUrl: string): SendWay {
  const { from } = config;
  let opening: Promise<Transporter> | undefined;
  return {
    send: async (to) => {
      try {
        opening ??= openTransport(config);
        const transport = await opening;
        await transport.sendMail({ ...neutralMail({ clientUrl, from, id: randomUUID() }), from, to });
        return { outcome: "sent" };
      } catch (error) {
        return judgeFailure(error);
      }
    },
  };
}

/** Loaded with the first mail: it takes 24 MB and a tenth of a second, and who has no mail server needs neither. */
async function openTransport(config: MailConfig): Promise<Transporter> {
  const { host, port, isTlsFromStart, isOnThisMachine, login, from } = config;
  const { createTransport } = await import("nodemailer");
  return createTransport({
    ...{ host, port, secure: isTlsFromStart },
    requireTLS: !isTlsFromStart && !isOnThisMachine,
    ignoreTLS: isOnThisMachine,
    // Said to the server, which may write it into the message: else this machine's own name.
    name: domainOf(from),
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    ...{ connectionTimeout: silenceMs, greetingTimeout: silenceMs, socketTimeout: silenceMs, dnsTimeout: silenceMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
}

const forGood = 500;

/** A server that refuses the recipient or the message with 5xx will go on to; everything else may pass. */
function judgeFailure(error: unknown): Sent {
  const { code = "UNKNOWN", responseCode = 0, command = "" } = failureForm.parse(error);
  const isOfRecipient = command.startsWith("RCPT TO") || command === "DATA";
  const told = responseCode > 0 ? `${code} ${responseCode}` : code;
  return { outcome: isOfRecipient && responseCode >= forGood ? "refused" : "failed", code: told };
}
