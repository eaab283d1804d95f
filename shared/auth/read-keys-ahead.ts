import type { IssuerKeys } from "#shared/auth/issuer-keys.ts";

export type ReadAheadParts = {
  keys: Pick<IssuerKeys, "readAhead">;
  /** Addresses of those that are believed at this moment. */
  issuers: () => readonly string[];
  /** Told whenever they may have changed; gives back what ends that. */
  onChange: (listener: () => void) => () => void;
};

/** An issuer may just be starting, as we are; one that stays away is asked ever more rarely. */
const firstPauseMs = 2_000;
const longestPauseMs = 30_000;
const atOnce = 4;

/**
 * Has the keys of every issuer at hand before anybody comes with a token of theirs, so that nobody's first question
 * waits for their issuer, or fails with it. Goes on beside everything else; give `stop` a call at the end.
 */
export function readKeysAhead({ keys, issuers, onChange }: ReadAheadParts): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let pauseMs = firstPauseMs;
  let isReading = false;
  let isStopped = false;
  const read = async () => {
    isReading = true;
    await inTurns(issuers(), (issuer) => keys.readAhead(issuer));
    isReading = false;
    if (!isStopped) timer = setTimeout(read, pauseMs);
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  };
  const readSoon = () => {
    pauseMs = firstPauseMs;
    if (isReading || isStopped) return;
    clearTimeout(timer);
    void read();
  };
  const forget = onChange(readSoon);
  readSoon();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      forget();
    },
  };
}

async function inTurns(all: readonly string[], work: (one: string) => Promise<void>): Promise<void> {
  const left = all.values(); // shared by those who work: each takes the next
  const one = async () => {
    for (const next of left) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}
