import type { MessageTrust, Peer } from "#shared/http/message-trust.ts";
import type { HttpClient, Sent } from "#shared/http/send-http.ts";

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
  | {
      ok: true;
      status: number;
      headers: Readonly<Record<string, string>>;
      body: Buffer;
      /** The service key under which the answer came. */
      signer: string;
    }
  | { ok: false; code: "TIMEOUT" | "UNREACHABLE" | "TOO_LARGE" | "UNSIGNED" };

type Via = { client: HttpClient; trust: MessageTrust };

/**
 * Asks another service: signs the request, bounds it, and believes only an answer that the named peer signed for it.
 * A peer that has forgotten a session (it was started anew) refuses before it does anything: it is asked once more,
 * under this service's own key.
 */
export async function callSigned(via: Via, call: SignedCall): Promise<CallOutcome> {
  const startedMs = performance.now();
  const first = await callOnce(via, call);
  if (!first.isForgotten) return first.outcome;
  const timeoutMs = call.timeoutMs - (performance.now() - startedMs);
  return (await callOnce(via, { ...call, timeoutMs })).outcome;
}

async function callOnce(
  { client, trust }: Via,
  call: SignedCall,
): Promise<{ outcome: CallOutcome; isForgotten: boolean }> {
  const { peer, url, headers, timeoutMs, maxBytes, signal } = call;
  const body = Buffer.from(call.body);
  const sealed = trust.sealRequest({ peer, method: "POST", url, headers, body });
  const bounds = { timeoutMs, maxBytes, ...(signal ? { signal } : {}) };
  const sent: Sent = await client.send({ method: "POST", url, headers: sealed.headers, body, ...bounds });
  if (!sent.ok) return { outcome: sent, isForgotten: false };
  const signer = sealed.signerOf(sent);
  if (signer !== undefined) return { outcome: { ...sent, signer }, isForgotten: false };
  sealed.endSession?.();
  const isForgotten = sealed.endSession !== undefined && sent.status === 401;
  return { outcome: { ok: false, code: "UNSIGNED" }, isForgotten };
}
