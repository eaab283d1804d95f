import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { sessionAnswer, sessionPath } from "#shared/session/session-form.ts";
import type { OfferSession } from "#shared/session/session-guest.ts";

const timeoutMs = 5_000;
const maxBytes = 10_000;

/** Offers a session to a service, in a request that `trust` signs with the service's own key. */
export function sessionOffers(via: { client: HttpClient; trust: MessageTrust }): OfferSession {
  return async ({ party, service, url }, share) => {
    const outcome = await callSigned(via, {
      peer: { party, service },
      url: `${url}${sessionPath}`,
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ share }),
      timeoutMs,
      maxBytes,
    });
    if (!outcome.ok || outcome.status !== 200) return undefined;
    const answered = sessionAnswer.safeParse(parseJson(outcome.body)).data;
    return answered && { share: answered.share, host: outcome.signer };
  };
}
