import { z } from "zod";
import { type PartyAdmission, type PartyRecord, recordBundle, type SignedParty } from "#shared/record/party-record.ts";
import { indexKeys, type ServiceKey } from "#shared/record/service-key.ts";
import { StatementMemory } from "#shared/record/statement-memory.ts";
import { type RefusalReason, type Remembered, verifyParty } from "#shared/record/verify-party.ts";

/** `isActive`: admitted as such by the network, and not held by the directory. */
export type KnownParty = { id: string; record: PartyRecord; admission: PartyAdmission; isActive: boolean };

export type Refusal = { index: number; party: string | undefined; reason: RefusalReason | "DUPLICATE" };

/** A book's memory between two runs: what was pinned, and the last bundle it believed. Times in ISO 8601. */
export const bookSnapshot = z.object({
  asOf: z.iso.datetime(),
  remembered: z.record(
    z.string(),
    z.object({ root: z.string(), admissionVersion: z.number(), recordVersion: z.number() }),
  ),
  bundle: recordBundle,
});
export type BookSnapshot = z.output<typeof bookSnapshot>;

/**
 * The parties that a service believes in. The directory fills it; the pinned network root decides. It goes on
 * without the directory up to `maxAgeMs`, and knows nobody after that.
 */
export class RecordBook {
  #parties = new Map<string, KnownParty>();
  #signed: SignedParty[] = [];
  #holds: readonly string[] = [];
  #heldRows: ReadonlySet<string> = new Set();
  #remembered = new Map<string, Remembered>();
  #issuers = new Map<string, KnownParty>();
  #keys = new Map<string, ServiceKey>();
  readonly #statements = new StatementMemory();
  #asOfMs = 0;
  #listeners = new Set<() => void>();
  readonly #pin: string;
  readonly #maxAgeMs: number;
  readonly #clock: () => Date;

  constructor(options: { pin: string; maxAgeMs: number; clock: () => Date }) {
    this.#pin = options.pin;
    this.#maxAgeMs = options.maxAgeMs;
    this.#clock = options.clock;
  }

  /**
   * Takes over what holds of a bundle; what does not is refused one by one, and the rest stands. A party in `holds`
   * counts as not active; the centre, whose word a hold is, cannot be held. `heldRows`: ids of rows to be hidden.
   */
  async accept(
    parties: readonly SignedParty[],
    holds: readonly string[] = [],
    heldRows: readonly string[] = [],
  ): Promise<Refusal[]> {
    const now = this.#clock();
    const held = new Set(holds.filter((id) => id !== centre));
    const refusals: Refusal[] = [];
    const believed = new Map<string, KnownParty>();
    const signed: SignedParty[] = [];
    for (const [index, one] of parties.entries()) {
      const verdict = await this.#judge(one, now);
      if (!verdict.ok) {
        refusals.push({ index, party: verdict.about, reason: verdict.reason });
      } else if (believed.has(verdict.party.record.id)) {
        refusals.push({ index, party: verdict.party.record.id, reason: "DUPLICATE" });
      } else {
        const { record, admission } = verdict.party;
        believed.set(record.id, {
          id: record.id,
          record,
          admission,
          isActive: admission.status === "ACTIVE" && !held.has(record.id),
        });
        signed.push(one);
      }
    }
    this.#statements.forgetOthers();
    const rows = [...new Set(heldRows)].sort();
    this.#replace(believed, { signed, holds: [...held].sort(), rows }, now);
    return refusals;
  }

  party(id: string): KnownParty | undefined {
    return this.#isFresh() ? this.#parties.get(id) : undefined;
  }

  parties(): KnownParty[] {
    return this.#isFresh() ? [...this.#parties.values()] : [];
  }

  /** The active party whose tokens this issuer makes; by exact address. */
  partyOfIssuer(issuer: string): KnownParty | undefined {
    return this.#isFresh() ? this.#issuers.get(issuer) : undefined;
  }

  /** The active party's service that signs with this key. */
  serviceKey(keyid: string): ServiceKey | undefined {
    return this.#isFresh() ? this.#keys.get(keyid) : undefined;
  }

  /**
   * Ids of rows that nobody outside of their party is to be shown. Kept when the book grows too old to believe
   * anybody: hiding goes on until it is taken back.
   */
  heldRows(): ReadonlySet<string> {
    return this.#heldRows;
  }

  /** When the directory was last heard. */
  get asOf(): Date {
    return new Date(this.#asOfMs);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  snapshot(): BookSnapshot {
    return {
      asOf: this.asOf.toISOString(),
      remembered: Object.fromEntries(this.#remembered),
      bundle: { parties: this.#signed, holds: [...this.#holds], heldRows: [...this.#heldRows] },
    };
  }

  /** Begins where an earlier run left off; its age goes on counting. */
  async restore(snapshot: BookSnapshot): Promise<void> {
    this.#remembered = new Map(Object.entries(snapshot.remembered));
    const { parties, holds, heldRows } = snapshot.bundle;
    await this.accept(parties, holds, heldRows);
    this.#asOfMs = Date.parse(snapshot.asOf);
  }

  #isFresh(): boolean {
    return this.#clock().getTime() - this.#asOfMs <= this.#maxAgeMs;
  }

  async #judge(signed: SignedParty, now: Date) {
    const judging = { pin: this.#pin, now, open: this.#statements.open };
    const first = await verifyParty(signed, { ...judging, remembered: undefined });
    if (!first.ok) return first;
    const remembered = this.#remembered.get(first.party.record.id);
    return remembered ? verifyParty(signed, { ...judging, remembered }) : first;
  }

  #replace(
    believed: Map<string, KnownParty>,
    { signed, holds, rows }: { signed: SignedParty[]; holds: readonly string[]; rows: readonly string[] },
    now: Date,
  ): void {
    const isSame =
      JSON.stringify([signed, holds, rows]) === JSON.stringify([this.#signed, this.#holds, [...this.#heldRows]]);
    this.#asOfMs = now.getTime();
    if (isSame && this.#parties.size === believed.size) return;
    for (const [id, { record, admission }] of believed) {
      this.#remembered.set(id, {
        root: admission.root,
        admissionVersion: admission.version,
        recordVersion: record.version,
      });
    }
    const active = [...believed.values()].filter((party) => party.isActive);
    this.#parties = believed;
    this.#signed = signed;
    this.#holds = holds;
    this.#heldRows = new Set(rows);
    this.#keys = indexKeys(active);
    this.#issuers = indexIssuers(active);
    for (const listener of this.#listeners) listener();
  }
}

/** The party id of those who run the directory. */
const centre = "centre";

/** Parties by their issuer's exact address. One that two parties claim belongs to neither. */
function indexIssuers(parties: readonly KnownParty[]): Map<string, KnownParty> {
  const claims = Map.groupBy(
    parties.filter((party) => party.record.issuer !== undefined),
    (party) => party.record.issuer ?? "",
  );
  return new Map(
    [...claims].flatMap(([issuer, [party, ...others]]) => (party && others.length === 0 ? [[issuer, party]] : [])),
  );
}
