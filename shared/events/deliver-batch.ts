import {
  type Acknowledgement,
  acknowledgement,
  batchContentType,
  type CloudEvent,
} from "#shared/events/cloud-event.ts";
import type { MessageTrust, Peer } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { parseJson } from "#shared/json/parse-json.ts";

const deliveryTimeoutMs = 10_000;
const maxAnswerBytes = 10_000;

/** Sends one signed batch to a peer's `/events`; `undefined` when it was not taken. */
export async function deliverBatch(
  via: { client: HttpClient; trust: MessageTrust },
  to: { peer: Peer; url: string },
  events: readonly CloudEvent[],
): Promise<Acknowledgement | undefined> {
  const outcome = await callSigned(via, {
    peer: to.peer,
    url: `${to.url}/events`,
    headers: { "content-type": batchContentType },
    body: JSON.stringify(events),
    timeoutMs: deliveryTimeoutMs,
    maxBytes: maxAnswerBytes,
  });
  if (!outcome.ok || outcome.status !== 200) return undefined;
  return acknowledgement.safeParse(parseJson(outcome.body)).data;
}
