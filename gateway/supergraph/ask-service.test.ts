import { describe, expect, it } from "@jest/globals";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { createMetrics } from "#shared/metrics/metrics.ts";
import { askService } from "./ask-service.ts";

/** Nothing can be signed for it. */
const trust: MessageTrust = {
  sealRequest: () => {
    throw new TypeError("Only values of printable ASCII can be signed");
  },
  openRequest: () => ({ ok: false, code: "SIGNATURE_MISSING" }),
};

const client: HttpClient = {
  send: async () => ({ ok: false, code: "UNREACHABLE" }),
  close: async () => undefined,
};

describe("a service that cannot even be asked", () => {
  it("is told as a value, as all that goes wrong with one service, and never thrown at those asked beside it", async () => {
    const line = { client, trust, metrics: createMetrics("gateway"), maxAnswerBytes: 10_000 };
    const peer = { party: "evil", service: "partner" };
    const question = {
      peer,
      url: "http://evil.example",
      query: "{ id }",
      variables: {},
      identity: {},
      timeoutMs: 1_000,
    };
    expect(await askService(line, question)).toEqual({ ok: false, failure: "MISBEHAVED" });
  });
});
