import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMessageTrust, type MessageTrust, type TrustParts } from "#shared/http/message-trust.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { readMatchingConfig } from "../../subgraphs/matching/config.ts";
import { startMatching } from "../../subgraphs/matching/start-matching.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";

export type PlantedMatching = { url: string; stop(): Promise<void> };

type Planted = {
  settings?: Record<string, string>;
  /** Makes another trust of the product's own parts. */
  trust?: (parts: TrustParts) => MessageTrust;
};

/** The real matching once more, at an address of its own, with a violation planted through its composition root. */
export async function plantMatching(constellation: Constellation, planted: Planted): Promise<PlantedMatching> {
  const [port, state] = [await findFreePort(), await mkdtemp(join(tmpdir(), "alight-planted-"))];
  const url = `http://127.0.0.1:${port}`;
  const config = readMatchingConfig({
    ...constellation.process("matching").environment,
    ...{ ALIGHT_PORT: String(port), ALIGHT_PUBLIC_URL: url, ALIGHT_STATE: state, ALIGHT_LOG_LEVEL: "silent" },
    ...planted.settings,
  });
  const clock = () => new Date();
  const key = signingKeyFromJwk(config.keys.signing);
  const running = await startMatching(config, {
    clock,
    trust: (book) => {
      const nonces = new NonceMemory({ now: clock });
      return (planted.trust ?? createMessageTrust)({ book, key: () => key, clock, nonces, newNonce: randomUUID });
    },
  });
  return {
    url,
    stop: async () => {
      await running.stop();
      await rm(state, { recursive: true });
    },
  };
}
