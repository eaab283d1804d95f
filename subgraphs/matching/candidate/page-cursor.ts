import { z } from "zod";
import { responderId } from "../card/capability-card.ts";

/**
 * Where a page ended, and as of when. Every page of one list is judged as of its first page: `asOfMs` fixes the day
 * that ages are counted from, and a card that changed after `change` is passed over, because its new place may lie
 * before or after what has been shown.
 */
const pageCursor = z.object({
  asOfMs: z.number().int().min(0).max(8_640_000_000_000_000),
  change: z.number().int().min(0),
  /** Hundredths of a point. */
  score: z.number().int(),
  responder: responderId,
});
export type PageCursor = z.output<typeof pageCursor>;

export function encodeCursor({ asOfMs, change, score, responder }: PageCursor): string {
  return Buffer.from(JSON.stringify([asOfMs, change, score, responder])).toString("base64url");
}

/** `undefined` for a text that no page has given out. */
export function decodeCursor(text: string): PageCursor | undefined {
  if (text.length > 400) return undefined;
  try {
    const [asOfMs, change, score, responder] = z
      .tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown()])
      .parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return pageCursor.safeParse({ asOfMs, change, score, responder }).data;
  } catch {
    return undefined;
  }
}
