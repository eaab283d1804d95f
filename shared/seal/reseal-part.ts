import type { KeyHolder } from "./key-holder.ts";
import { type Expected, type Opener, openPart } from "./open-part.ts";
import { type Reader, sealPart } from "./seal-part.ts";
import type { SealedPart } from "./sealed-part.ts";

export type Resealed = { ok: true; part: SealedPart } | { ok: false };

/** What the part is from now on: its next version, by whoever seals it anew, under a consent that may be another one. */
export type Resealing = { version: number; sender: string; grant: string; readers: readonly Reader[] };

/**
 * Seals a part for other readers, by somebody who can open it: opened, verified, and sealed as a new version under a new
 * key, so that who was a reader before and is none now holds nothing that opens it. Who seals it anew answers for it by
 * their own signature.
 */
export async function resealPart(
  { part, opener, expected }: { part: unknown; opener: Opener; expected: Expected },
  { readers, ...changes }: Resealing,
  sender: KeyHolder,
): Promise<Resealed> {
  const opened = await openPart(part, opener, expected);
  if (!opened.ok) return { ok: false };
  const context = { ...expected.context, ...changes };
  const resealed = await sealPart({ context, content: opened.content, readers }, sender);
  opened.content.fill(0);
  return { ok: true, part: resealed };
}
