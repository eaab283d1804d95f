import type { HttpClient } from "#shared/http/send-http.ts";
import { judgeAnswer } from "./judge-answer.ts";
import type { PushConfig } from "./push-settings.ts";
import type { SendWay } from "./send-way.ts";

const timeoutMs = 15_000;
const maxBytes = 64 * 1024;
/** A device that was off for longer shows nothing: its owner was told by other ways. */
const keptForS = 24 * 60 * 60;
/** The same for all: one that waits at the push service makes room for the next. */
const topic = "update";

/** The device has no such subscription any more, or never had. */
const forGood: ReadonlySet<number> = new Set([400, 404, 410, 413]);

export type PushParts = {
  config: PushConfig;
  client: HttpClient;
  /** Which addresses are a push service's; to no other is anything sent. */
  isPushService: (endpoint: string) => boolean;
};

/**
 * Sends by Web Push (RFC 8030, 8292), without a payload: the push service learns that there is something new on a
 * device, as it must, and nothing else; the device says the neutral words by itself.
 */
export function pushWay({ config, client, isPushService }: PushParts): SendWay {
  const { contact: subject, publicKey, privateKey } = config;
  return {
    send: async (url) => {
      if (!isPushService(url)) return { outcome: "refused", code: "NO_PUSH_SERVICE" };
      // Loaded with the first message: whoever sends none needs none of it.
      const { default: push } = await import("web-push");
      const vapidDetails = { subject, publicKey, privateKey };
      const options = { vapidDetails, TTL: keptForS, topic, urgency: "normal" } as const;
      const { headers } = push.generateRequestDetails({ endpoint: url, keys: noKeys }, null, options);
      const sent = textOf(headers);
      return judgeAnswer(await client.send({ method: "POST", url, headers: sent, timeoutMs, maxBytes }), forGood);
    },
  };
}

/** Without a payload nothing is encrypted. */
const noKeys = { p256dh: "", auth: "" } as const;

function textOf(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
