import { z } from "zod";
import { claimsOf, holdersOf } from "#shared/record/party-claims.ts";
import { type PartyAdmission, type PartyRecord, recordBundle, type SignedParty } from "#shared/record/party-record.ts";
import { indexKeys, type ServiceKey } from "#shared/record/service-key.ts";
import { StatementMemory } from "#shared/record/statement-memory.ts";
import {
  type PartyVerdict,
  type RefusalReason,
  type Remembered,
  type VerifiedParty,
  verifyParty,
} from "#shared/record/verify-party.ts";

/** `isActive`: admitted as such by the network, and not held by the directory. */
export type KnownParty = { id: string; record: PartyRecord; admission: PartyAdmission; isActive: boolean };

/** `CONTESTED`: claims a key or an issuer that another party is known by; everybody can read those, so anybody could. */
export type Refusal = { index: number; party: string | undefined; reason: RefusalReason | "DUPLICATE" | "CONTESTED" };

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
    const judged: PartyVerdict[] = [];
    for (const one of parties) judged.push(await this.#judge(one, now));
    const holders = this.#holders(judged);
    for (const [index, verdict] of judged.entries()) {
      const refusal = verdict.ok ? refusalOf(verdict.party, believed, holders) : verdict.reason;
      if (!verdict.ok || refusal) {
        const party = verdict.ok ? verdict.party.record.id : verdict.about;
        if (refusal) refusals.push({ index, party, reason: refusal });
        continue;
      }
      const { record, admission } = verdict.party;
      const isActive = admission.status === "ACTIVE" && !held.has(record.id);
      believed.set(record.id, { id: record.id, record, admission, isActive });
      signed.push(verdict.party.signed);
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

  /** Addresses of the issuers of all active parties. */
  issuers(): string[] {
    return this.#isFresh() ? [...this.#issuers.keys()] : [];
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

  /** Whoever was known by something keeps it; the centre's own is the centre's whatever was known. */
  #holders(judged: readonly PartyVerdict[]): Map<string, string> {
    const centres = judged.flatMap((one) => (one.ok && one.party.record.id === centre ? [one.party.record] : []));
    const own = centres.flatMap((record) => claimsOf(record).map((claim): [string, string] => [claim, centre]));
    return new Map([...holdersOf([...this.#parties.values()]), ...own]);
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

function refusalOf(
  { record }: VerifiedParty,
  believed: ReadonlyMap<string, KnownParty>,
  holders: ReadonlyMap<string, string>,
): "DUPLICATE" | "CONTESTED" | undefined {
  if (believed.has(record.id)) return "DUPLICATE";
  const isFree = claimsOf(record).every((claim) => (holders.get(claim) ?? record.id) === record.id);
  return isFree ? undefined : "CONTESTED";
}

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
