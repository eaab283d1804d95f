import { sessionGraceMs, sessionLifeMs } from "#shared/session/session-form.ts";
import { deriveSessionKeys, makeShare, type SessionKeys } from "#shared/session/session-keys.ts";

/** A session that somebody opened here: the service key that signed the offer, and the one that answered it. */
export type HostedSession = SessionPair & { keys: SessionKeys; expiresAtMs: number };

/** The ids of two service keys: the guest's, and the host's own. */
export type SessionPair = { guest: string; own: string };

type HostBounds = {
  clock: () => Date;
  /** Most sessions of one guest: each of its processes holds one or two. */
  perGuest?: number;
  /** Most sessions in all. */
  capacity?: number;
};

/** The sessions that others opened here. Bounded: a guest's oldest gives way, then the oldest of all. */
export class SessionHost {
  readonly #sessions = new Map<string, HostedSession>();
  readonly #bounds: Required<HostBounds>;

  constructor({ clock, perGuest = 32, capacity = 10_000 }: HostBounds) {
    this.#bounds = { clock, perGuest, capacity };
  }

  /** Takes an offer that `guest` signed; gives this end's share. Undefined when the share gives no secret. */
  accept({ guest, own: ownKey }: SessionPair, offered: string): string | undefined {
    const own = makeShare();
    const ends = {
      guest: { keyid: guest, publicKey: offered },
      host: { keyid: ownKey, publicKey: own.publicKey },
    };
    const keys = derived(() => deriveSessionKeys({ own, ...ends }));
    if (!keys) return undefined;
    this.#makeRoom(guest);
    const expiresAtMs = this.#bounds.clock().getTime() + sessionLifeMs + sessionGraceMs;
    this.#sessions.set(keys.keyid, { guest, own: ownKey, keys, expiresAtMs });
    return own.publicKey;
  }

  /** A living session that was opened under `own`, the host's key of now. */
  find(keyid: string, own: string): HostedSession | undefined {
    const session = this.#sessions.get(keyid);
    return session?.own === own && this.#isLiving(session) ? session : undefined;
  }

  #makeRoom(guest: string): void {
    for (const [keyid, session] of this.#sessions) if (!this.#isLiving(session)) this.#sessions.delete(keyid);
    const theirs = [...this.#sessions].filter(([, session]) => session.guest === guest);
    for (const [keyid] of theirs.slice(0, Math.max(0, theirs.length + 1 - this.#bounds.perGuest))) {
      this.#sessions.delete(keyid);
    }
    const [oldest] = this.#sessions.keys();
    if (oldest !== undefined && this.#sessions.size >= this.#bounds.capacity) this.#sessions.delete(oldest);
  }

  #isLiving({ expiresAtMs }: HostedSession): boolean {
    return this.#bounds.clock().getTime() < expiresAtMs;
  }
}

function derived(derive: () => SessionKeys): SessionKeys | undefined {
  try {
    return derive();
  } catch {
    return undefined;
  }
}
