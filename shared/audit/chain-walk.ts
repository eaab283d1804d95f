import type { SealedEntry } from "#shared/audit/chain.store.ts";
import { type BrokenLink, findOrigin } from "#shared/audit/find-origin.ts";
import { entriesFrom, type Finding, finding } from "#shared/audit/finding.ts";
import { hashLink } from "#shared/audit/seal-entry.ts";
import type { Epoch } from "#shared/audit/trace-epochs.ts";

/** A head that somebody holds of this chain. */
export type SeenHead = {
  epoch: string;
  position: number;
  hash: string;
  /** When it was signed, ISO 8601. */
  at: string;
  /** The position after which its epoch began. */
  after: number;
  witness: string;
  /** The same as a sentence says it. */
  holder: string;
};

const maxNamed = 100;

/** Goes through a chain from its beginning, epoch by epoch, and finds what does not hold. */
export class ChainWalk {
  readonly #heads: Map<string, SeenHead[]>;
  readonly #epochs: readonly Epoch[];
  readonly #findings: Finding[] = [];
  readonly #broken: BrokenLink[] = [];
  #end = { position: 0, hash: "" };
  #isGap = false;

  constructor(heads: readonly SeenHead[], epochs: readonly Epoch[]) {
    this.#heads = Map.groupBy(heads, placeOf);
    this.#epochs = epochs;
  }

  /** How far the chain reaches. */
  get position(): number {
    return this.#end.position;
  }

  accept(sealed: SealedEntry): void {
    const { link } = sealed;
    const first = this.#end.position + 1;
    if (link.position > first) {
      this.#note(finding("MISSING", first, missingSentence(first, link.position - 1)));
      this.#isGap = true;
    }
    if (!this.#isGap && !isSound(this.#end.hash, sealed) && this.#broken.length <= maxNamed) {
      this.#broken.push({ ...sealed, previousHash: this.#end.hash });
    }
    for (const head of this.#heads.get(placeOf(link)) ?? []) if (head.hash !== link.hash) this.#note(forked(head));
    this.#isGap = false;
    this.#end = { position: link.position, hash: link.hash };
  }

  /** All that was found, by position. */
  finish(): Finding[] {
    const found = [...this.#findings, ...this.#broken.map((link) => this.#sayBroken(link))];
    for (const { epoch, last } of this.#epochs) {
      const end = Math.min(last ?? this.#end.position, this.#end.position);
      const seen = [...this.#heads.values()].flat().filter((head) => head.epoch === epoch);
      const beyond = seen.filter(({ position }) => position > end);
      if (beyond.length > 0) found.push(cutAfter(end, beyond));
    }
    return found.sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  }

  #sayBroken(link: BrokenLink): Finding {
    const { position } = link.link;
    const origin = findOrigin(link, this.#broken);
    if (origin === undefined) {
      return finding("CHANGED", position, `Entry ${position} was changed after it was sealed.`);
    }
    return finding("REORDERED", position, `Entry ${position} is out of order: it was sealed as entry ${origin}.`);
  }

  #note(found: Finding): void {
    if (this.#findings.length < maxNamed) this.#findings.push(found);
  }
}

function placeOf({ epoch, position }: { epoch: string; position: number }): string {
  return `${epoch} ${position}`;
}

function isSound(previousHash: string, { link, entry }: SealedEntry): boolean {
  try {
    return hashLink(previousHash, { epoch: link.epoch, position: link.position, entry }) === link.hash;
  } catch {
    return false; // no canonical form: it was never sealed so
  }
}

function missingSentence(first: number, last: number): string {
  return `${capital(entriesFrom(first, last))} ${first === last ? "is" : "are"} missing from the middle of the chain.`;
}

function forked({ position, holder }: SeenHead): Finding {
  return finding("FORK", position, `The chain forks at entry ${position}: ${holder} another hash for it.`);
}

function cutAfter(end: number, beyond: readonly SeenHead[]): Finding {
  const last = Math.max(...beyond.map(({ position }) => position));
  const holders = beyond.filter(({ position }) => position === last).map(({ holder }) => holder);
  const gone = entriesFrom(end + 1, last);
  const isOne = last === end + 1;
  const sentence = `The tail was cut: ${gone} ${isOne ? "is" : "are"} gone, and ${holders[0]} entry ${last}.`;
  return finding("CUT", end + 1, sentence);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
