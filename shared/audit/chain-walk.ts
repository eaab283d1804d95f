import type { SealedEntry } from "#shared/audit/chain.store.ts";
import { type BrokenLink, findOrigin } from "#shared/audit/find-origin.ts";
import { entriesFrom, type Finding, finding } from "#shared/audit/finding.ts";
import { hashLink } from "#shared/audit/seal-entry.ts";

/** A head that somebody holds of this chain; `holder` as a sentence says it. */
export type SeenHead = { position: number; hash: string; holder: string };

const maxNamed = 100;

/** Goes through a chain from its beginning, and finds what does not hold. */
export class ChainWalk {
  readonly #heads: Map<number, SeenHead[]>;
  readonly #findings: Finding[] = [];
  readonly #broken: BrokenLink[] = [];
  #end = { position: 0, hash: "" };
  #isGap = false;

  constructor(heads: readonly SeenHead[]) {
    this.#heads = Map.groupBy(heads, ({ position }) => position);
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
    for (const head of this.#heads.get(link.position) ?? []) if (head.hash !== link.hash) this.#note(forked(head));
    this.#isGap = false;
    this.#end = { position: link.position, hash: link.hash };
  }

  /** All that was found, by position. */
  finish(): Finding[] {
    const seen = [...this.#heads.values()].flat();
    const beyond = seen.filter((head) => head.position > this.#end.position);
    const found = [...this.#findings, ...this.#broken.map((link) => this.#sayBroken(link))];
    if (beyond.length > 0) found.push(cutAfter(this.#end.position, beyond));
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
