import type { MessageTrust, Peer } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";

export type SignedCall = {
  /** Who must answer. */
  peer: Peer;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  timeoutMs: number;
  maxBytes: number;
  signal?: AbortSignal;
};

export type CallOutcome =
  | { ok: true; status: number; headers: Readonly<Record<string, string>>; body: Buffer }
  | { ok: false; code: "TIMEOUT" | "UNREACHABLE" | "TOO_LARGE" | "UNSIGNED" };

/** Asks another service: signs the request, bounds it, and believes only an answer that the named peer signed for it. */
export async function callSigned(
  { client, trust }: { client: HttpClient; trust: MessageTrust },
  call: SignedCall,
): Promise<CallOutcome> {
  const body = Buffer.from(call.body);
  const sealed = trust.sealRequest({ method: "POST", url: call.url, headers: call.headers, body });
  const sent = await client.send({
    method: "POST",
    url: call.url,
    headers: sealed.headers,
    body,
    timeoutMs: call.timeoutMs,
    maxBytes: call.maxBytes,
    ...(call.signal ? { signal: call.signal } : {}),
  });
  if (!sent.ok) return sent;
  const answer = { status: sent.status, headers: sent.headers, body: sent.body, requestSignature: sealed.signature };
  return trust.isAnswerOf(call.peer, answer) ? sent : { ok: false, code: "UNSIGNED" };
}
