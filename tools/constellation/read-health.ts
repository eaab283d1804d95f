import { setTimeout as wait } from "node:timers/promises";
import type { HttpClient } from "#shared/http/send-http.ts";

export type Health = "ready" | "unready" | "silent" | "stopped";

/** What a service says of itself within a second. */
export async function readHealth(client: HttpClient, url: string): Promise<Health> {
  const sent = await client.send({
    method: "GET",
    url: `${url}/health/ready`,
    headers: {},
    timeoutMs: 1_000,
    maxBytes: 10_000,
  });
  if (!sent.ok) return "silent";
  return sent.status === 200 ? "ready" : "unready";
}

/** Waits until a question is answered with yes. @returns whether it was, in time */
export async function waitUntil(
  question: () => Promise<boolean> | boolean,
  { timeoutMs, everyMs }: { timeoutMs: number; everyMs: number },
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    if (await question()) return true;
    await wait(everyMs);
  }
  return false;
}
