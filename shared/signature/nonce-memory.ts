type NonceMemoryBounds = {
  now: () => Date;
  /** Most nonces remembered at a time. */
  capacity?: number;
  /** Most nonces of one key: a signer gone wild is refused alone. */
  capacityPerKey?: number;
  /** Farthest expiry that is taken, in milliseconds from now. */
  longestMs?: number;
};

/**
 * Remembers which nonces were used until they expire. Bounded in count and time, and it fails closed:
 * what it cannot remember it refuses. It sweeps when used, once in a second; no timer keeps a process alive.
 */
export class NonceMemory {
  private readonly seen = new Set<string>();
  private readonly countByKey = new Map<string, number>();
  /** By the second of their expiry, so that a sweep touches what has expired and nothing else. */
  private readonly expiring = new Map<number, { keyid: string; entry: string }[]>();
  private readonly bounds: Required<NonceMemoryBounds>;
  /**
   * When it began, in whole seconds as signatures tell theirs. What was signed before may have been used before:
   * another process may have taken it, and forgot.
   */
  readonly since: Date;
  private sweptSecond = Number.NEGATIVE_INFINITY;

  constructor({ now, capacity = 300_000, capacityPerKey = 100_000, longestMs = 60_000 }: NonceMemoryBounds) {
    this.bounds = { now, capacity, capacityPerKey, longestMs };
    this.since = new Date(Math.floor(now().getTime() / 1_000) * 1_000);
  }

  /** How many nonces are held, expired ones included until the next sweep. */
  get size(): number {
    return this.seen.size;
  }

  /**
   * True the first time; false when seen before, when already expired, when it expires too far ahead,
   * or when there is no room.
   */
  remember(keyid: string, nonce: string, expiresAt: Date): boolean {
    const nowMs = this.bounds.now().getTime();
    this.sweep(nowMs);
    const leftMs = expiresAt.getTime() - nowMs;
    // Written so that an invalid date is refused. An expired one was perhaps swept already: it may be a replay.
    if (!(leftMs >= 0 && leftMs <= this.bounds.longestMs)) return false;

    const entry = `${keyid} ${nonce}`;
    const count = this.countByKey.get(keyid) ?? 0;
    if (this.seen.has(entry) || this.seen.size >= this.bounds.capacity) return false;
    if (count >= this.bounds.capacityPerKey) return false;

    this.seen.add(entry);
    this.countByKey.set(keyid, count + 1);
    const second = Math.floor(expiresAt.getTime() / 1_000);
    const together = this.expiring.get(second);
    if (together === undefined) this.expiring.set(second, [{ keyid, entry }]);
    else together.push({ keyid, entry });
    return true;
  }

  private sweep(nowMs: number): void {
    const nowSecond = Math.floor(nowMs / 1_000);
    if (!(nowSecond > this.sweptSecond)) return;
    this.sweptSecond = nowSecond;
    for (const [second, entries] of this.expiring) {
      if (second >= nowSecond) continue;
      this.expiring.delete(second);
      for (const { keyid, entry } of entries) this.forget(keyid, entry);
    }
  }

  private forget(keyid: string, entry: string): void {
    this.seen.delete(entry);
    const left = (this.countByKey.get(keyid) ?? 1) - 1;
    if (left === 0) this.countByKey.delete(keyid);
    else this.countByKey.set(keyid, left);
  }
}
