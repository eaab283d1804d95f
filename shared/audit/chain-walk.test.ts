import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { SealedEntry } from "#shared/audit/chain.store.ts";
import { ChainWalk, type SeenHead } from "#shared/audit/chain-walk.ts";
import { type EntryContent, type Link, sealEntry } from "#shared/audit/seal-entry.ts";
import type { Epoch } from "#shared/audit/trace-epochs.ts";

const epoch = "3b6f1c1e-7f63-4a8e-9a52-0d8c5b1e2f47";

function contentOf(number: number): EntryContent {
  return {
    id: `alder~${number}`,
    at: "2026-11-22T10:00:00.000000Z",
    actorIssuer: "https://alder.example/oidc",
    actor: "alder~a",
    action: "thing.do",
    subject: `alder~${number}`,
    requestId: "r",
    details: { count: number, list: ["b", "a"] },
    change: "c",
  };
}

function chainOf(length: number): SealedEntry[] {
  let link: Link = { epoch, position: 0, hash: "" };
  return Array.from({ length }, (_, index) => {
    const entry = contentOf(index);
    link = sealEntry(link, entry);
    return { link, entry };
  });
}

const only: Epoch = { epoch, after: 0, last: undefined, beginning: undefined };

function walk(chain: readonly SealedEntry[], heads: readonly SeenHead[] = []): string[] {
  const walking = new ChainWalk(heads, [only]);
  for (const sealed of chain) walking.accept(sealed);
  return walking.finish().map(({ code, position }) => `${code} ${position}`);
}

const someLength = fc.integer({ min: 3, max: 30 });
const headOf = (chain: readonly SealedEntry[], holder = "alder holds"): SeenHead[] => {
  const last = chain.at(-1);
  return last ? [{ ...last.link, at: contentOf(0).at, after: 0, witness: "alder", holder }] : [];
};

describe("a chain of records", () => {
  it("holds as it was sealed, whatever the order of the details' fields", () => {
    fc.assert(
      fc.property(someLength, (length) => {
        const chain = chainOf(length);
        const turned = chain.map(({ link, entry }) => ({
          link,
          entry: { ...entry, details: { list: ["b", "a"], count: link.position - 1 } },
        }));
        expect(walk(turned, headOf(chain))).toEqual([]);
      }),
    );
  });

  it("shows every change of every field, where it was made", () => {
    const fields = ["id", "at", "actorIssuer", "actor", "action", "subject", "requestId", "change"] as const;
    fc.assert(
      fc.property(someLength, fc.nat(), fc.constantFrom(...fields), (length, some, field) => {
        const chain = chainOf(length);
        const at = some % length;
        const changed = chain.map((one, index) =>
          index === at ? { ...one, entry: { ...one.entry, [field]: `${one.entry[field]}x` } } : one,
        );
        expect(walk(changed, headOf(chain))).toEqual([`CHANGED ${at + 1}`]);
      }),
    );
  });

  it("shows what is missing, and a tail that was cut, to whoever holds a head", () => {
    fc.assert(
      fc.property(someLength, fc.nat(), (length, some) => {
        const chain = chainOf(length);
        const at = some % (length - 1);
        expect(walk(chain.toSpliced(at, 1), headOf(chain))).toEqual([`MISSING ${at + 1}`]);
        expect(walk(chain.slice(0, at + 1), headOf(chain))).toEqual([`CUT ${at + 2}`]);
        expect(walk(chain.slice(0, at + 1))).toEqual([]);
      }),
    );
  });

  it("shows which entries have changed places, moved with their seals or without", () => {
    fc.assert(
      fc.property(someLength, fc.nat(), fc.nat(), (length, a, b) => {
        const [first, second] = [a % length, b % length];
        fc.pre(first !== second);
        const chain = chainOf(length);
        const swapped = (isSealMoved: boolean) =>
          chain.map((one, index) => {
            const other = chain[index === first ? second : first];
            if ((index !== first && index !== second) || !other) return one;
            const { position } = one.link;
            return isSealMoved ? { ...other, link: { ...other.link, position } } : { ...one, entry: other.entry };
          });
        for (const isSealMoved of [true, false]) {
          const found = walk(swapped(isSealMoved), headOf(chain));
          expect(found).toEqual(expect.arrayContaining([`REORDERED ${first + 1}`, `REORDERED ${second + 1}`]));
        }
      }),
    );
  });

  it("that was rewritten from some entry on is sound by itself, and forks from every head that was shown", () => {
    const chain = chainOf(9);
    let link: Link = chain[4]?.link ?? { epoch, position: 0, hash: "" };
    const other = chain.slice(5).map(({ entry }) => {
      link = sealEntry(link, { ...entry, actor: "alder~somebody-else" });
      return { link, entry: { ...entry, actor: "alder~somebody-else" } };
    });
    const rewritten = [...chain.slice(0, 5), ...other];
    expect(walk(rewritten)).toEqual([]);
    expect(walk(rewritten, headOf(chain))).toEqual(["FORK 9"]);
    expect(walk(rewritten, headOf(chain.slice(0, 5)))).toEqual([]);
  });
});
