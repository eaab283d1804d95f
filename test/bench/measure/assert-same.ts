import { isDeepStrictEqual } from "node:util";

/** A figure means nothing unless both sides gave the same answer. */
export function assertSame(what: string, ours: unknown, theirs: unknown): void {
  if (isDeepStrictEqual(ours, theirs)) return;
  const [mine, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  const at = [...mine].findIndex((character, index) => character !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  throw new Error(`${what}: the two sides gave different answers: …${around(mine)}… and …${around(other)}…`);
}
