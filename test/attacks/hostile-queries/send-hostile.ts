import { judgeReply } from "../judge-reply.ts";
import type { HostileKind, HostileRequest } from "./hostile-request.ts";

export type Told = { told: string; tookMs: number };

/** What came back, as `status CODE`, and how long it took. @throws when it took longer than `timeoutMs` */
export async function sendHostile(gatewayUrl: string, request: HostileRequest, timeoutMs = 10_000): Promise<Told> {
  const { method = "POST", path = "/graphql", headers = {}, body } = request;
  const startedMs = performance.now();
  const answer = await fetch(`${gatewayUrl}${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(method === "GET" ? {} : { body }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await answer.text();
  const tookMs = performance.now() - startedMs;
  const { status, codes } = judgeReply(answer.status, text);
  return { told: `${status} ${codes.join(" ")}`.trim(), tookMs };
}

/** What is wrong with how a gateway takes a request of this kind; nothing when it is refused as it must be. */
export async function faultOf(
  gatewayUrl: string,
  { name, expected }: HostileKind,
  request: HostileRequest,
): Promise<string | undefined> {
  try {
    const { told } = await sendHostile(gatewayUrl, request, 3_000);
    return expected.includes(told) ? undefined : `${name}: ${told}`;
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message.slice(0, 300) : "failed"}`;
  }
}
