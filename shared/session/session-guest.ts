import { sessionLifeMs } from "#shared/session/session-form.ts";
import { deriveSessionKeys, makeShare, type SessionKeys } from "#shared/session/session-keys.ts";

/** Whom a session is with. `url` is the address of the service, without a path. */
export type SessionPeer = { party: string; service: string; url: string };

/** A session that was opened there: the service key that signed the offer, and the one that signed the answer. */
export type HeldSession = { guest: string; host: string; keys: SessionKeys; openedAtMs: number };

/** Sends an offer; gives the host's share and the key that signed it, or nothing when no session came about. */
export type OfferSession = (peer: SessionPeer, share: string) => Promise<{ share: string; host: string } | undefined>;

export type GuestParts = { own: () => string; clock: () => Date; offer: OfferSession };

type Line = { held?: HeldSession; triedAtMs?: number; isOpening: boolean };

/** A host that did not want a session, or was not there, is not asked again before this. */
const pauseMs = 30_000;
const capacity = 10_000;

/**
 * The sessions that this service opened elsewhere. Nobody waits for one: the first messages are signed with the
 * service's own key while a session is being opened, and a new one is opened when half of a session's life is over.
 */
export class SessionGuest {
  readonly #lines = new Map<string, Line>();
  readonly #parts: GuestParts;

  constructor(parts: GuestParts) {
    this.#parts = parts;
  }

  /** The living session with a peer, if there is one; opens or renews one behind the caller's back. */
  find(peer: SessionPeer): HeldSession | undefined {
    const line = this.#lineOf(peer);
    const nowMs = this.#parts.clock().getTime();
    if (line.held && line.held.guest !== this.#parts.own()) this.forget(peer, line.held.keys.keyid);
    const ageMs = line.held ? nowMs - line.held.openedAtMs : Number.POSITIVE_INFINITY;
    if (ageMs > sessionLifeMs / 2 && nowMs - (line.triedAtMs ?? 0) >= pauseMs) void this.#open(peer, line, nowMs);
    return ageMs < sessionLifeMs ? line.held : undefined;
  }

  /** The host does not know this session any more: it was started anew, say. The next one is opened at once. */
  forget(peer: SessionPeer, keyid: string): void {
    const line = this.#lineOf(peer);
    if (line.held?.keys.keyid !== keyid) return;
    delete line.held;
    delete line.triedAtMs;
  }

  #lineOf(peer: SessionPeer): Line {
    const name = `${peer.party} ${peer.service} ${peer.url}`;
    const known = this.#lines.get(name);
    if (known) return known;
    const [oldest] = this.#lines.keys();
    if (oldest !== undefined && this.#lines.size >= capacity) this.#lines.delete(oldest);
    const line = { isOpening: false };
    this.#lines.set(name, line);
    return line;
  }

  async #open(peer: SessionPeer, line: Line, nowMs: number): Promise<void> {
    if (line.isOpening) return;
    line.isOpening = true;
    line.triedAtMs = nowMs;
    const own = makeShare();
    const guestKey = this.#parts.own(); // the offer is signed in this very turn, so with this key
    try {
      const answer = await this.#parts.offer(peer, own.publicKey);
      if (!answer) return;
      const guest = { keyid: guestKey, publicKey: own.publicKey };
      const host = { keyid: answer.host, publicKey: answer.share };
      line.held = {
        guest: guestKey,
        host: answer.host,
        keys: deriveSessionKeys({ own, guest, host }),
        openedAtMs: nowMs,
      };
    } catch {
      // A share that gives no secret: the service's own key goes on signing.
    } finally {
      line.isOpening = false;
    }
  }
}
