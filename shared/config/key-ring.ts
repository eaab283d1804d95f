import { statSync } from "node:fs";
import { readServiceKeys, type ServiceKeys } from "#shared/config/service-keys.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type SigningKey, signingKeyFromJwk } from "#shared/signature/signing-key.ts";

/** A service's private keys as its key file holds them at this moment. */
export type KeyRing = {
  keys(): ServiceKeys;
  /** The key that signs from now on. */
  signing(): SigningKey;
  /** Told after each change of the file that holds good keys. */
  onChange(listener: (keys: ServiceKeys) => void): void;
  stop(): void;
};

export type KeyRingOptions = {
  /** As they were read at the start. Keys that were read from no file never change. */
  keys: ServiceKeys;
  isDevelopment: boolean;
  log: Logger;
  everyMs?: number;
};

/**
 * Follows a key file, so that keys are exchanged without a restart: a restart would end connections, and the sessions
 * and questions on them. A file that is unusable is told in the log and changes nothing.
 */
export function openKeyRing({ keys: first, isDevelopment, log, everyMs = 1_000 }: KeyRingOptions): KeyRing {
  const listeners = new Set<(keys: ServiceKeys) => void>();
  let current = { keys: first, signing: signingKeyFromJwk(first.signing) };
  const { path } = first;
  let seen = path === undefined ? undefined : markOf(path);
  const look = (file: string) => {
    const mark = markOf(file);
    if (mark === undefined || mark === seen) return;
    seen = mark;
    const keys = readServiceKeys(file, isDevelopment ? "development" : "production");
    current = { keys, signing: signingKeyFromJwk(keys.signing) };
    log.info({ keyid: current.signing.keyid }, "keys.changed");
    for (const listener of listeners) listener(keys);
  };
  const turn = (file: string) => {
    try {
      look(file);
    } catch (err) {
      log.error({ err }, "keys.unusable");
    }
  };
  const timer = path === undefined ? undefined : setInterval(turn, everyMs, path).unref();
  return {
    keys: () => current.keys,
    signing: () => current.signing,
    onChange: (listener) => void listeners.add(listener),
    stop: () => clearInterval(timer),
  };
}

/** Another text after each writing, without reading the file. */
function markOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeNs} ${found.size}`;
}
