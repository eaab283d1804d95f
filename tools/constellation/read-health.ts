import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { HttpClient, Sent } from "#shared/http/send-http.ts";
import { parseJson } from "#shared/json/parse-json.ts";

export type Health = "ready" | "unready" | "silent" | "stopped";

const remarkForm = z.object({ refusedRecords: z.number().default(0) });

/** What a service says of itself within a second. */
export async function readHealth(client: HttpClient, url: string): Promise<Health> {
  const sent = await askHealth(client, url);
  if (!sent.ok) return "silent";
  return sent.status === 200 ? "ready" : "unready";
}

/** The same in words, with what it remarks about the directory's records. */
export async function describeHealth(client: HttpClient, url: string): Promise<string> {
  const health = await readHealth(client, url);
  if (health !== "ready" && health !== "unready") return health;
  const refused = await readRefusedRecords(client, url);
  return refused === 0 ? health : `${health}, does not believe ${refused} of the directory's records`;
}

async function readRefusedRecords(client: HttpClient, url: string): Promise<number> {
  const sent = await askHealth(client, url);
  if (!sent.ok) return 0;
  return remarkForm.safeParse(parseJson(sent.body)).data?.refusedRecords ?? 0;
}

function askHealth(client: HttpClient, url: string): Promise<Sent> {
  const bounds = { timeoutMs: 1_000, maxBytes: 10_000 };
  return client.send({ method: "GET", url: `${url}/health/ready`, headers: {}, ...bounds });
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
