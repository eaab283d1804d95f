import type { Sent as Answered } from "#shared/http/send-http.ts";
import type { Sent } from "./send-way.ts";

/** What an answer by HTTP says of a message; `forGood` are the answers that no other attempt would change. */
export function judgeAnswer(answered: Answered, forGood: ReadonlySet<number>): Sent {
  if (!answered.ok) return { outcome: "failed", code: answered.code };
  const { status } = answered;
  if (status >= 200 && status < 300) return { outcome: "sent" };
  return { outcome: forGood.has(status) ? "refused" : "failed", code: `HTTP ${status}` };
}
