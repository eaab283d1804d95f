import type { HttpClient } from "#shared/http/send-http.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { neutralText } from "./neutral-mail.ts";
import type { SendWay } from "./send-way.ts";
import type { SmsConfig } from "./sms-settings.ts";

const timeoutMs = 15_000;
const maxBytes = 64 * 1024;

/** It will not bring this message to this number. What is wrong between us and the gateway (401, 403) may be mended. */
const forGood: ReadonlySet<number> = new Set([400, 404, 410, 422]);

export type SmsParts = { config: SmsConfig; clientUrl: string; client: HttpClient };

/** Sends by a gateway that takes JSON: `{ to, text }`, and `from` where it is set. No redirect is followed. */
export function smsWay({ config, clientUrl, client }: SmsParts): SendWay {
  const { url, token, from } = config;
  return {
    send: async (to) => {
      const message = { to, text: neutralText(clientUrl), ...(from === undefined ? {} : { from }) };
      const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
      const body = JSON.stringify(message);
      return judgeAnswer(await client.send({ method: "POST", url, headers, body, timeoutMs, maxBytes }), forGood);
    },
  };
}
