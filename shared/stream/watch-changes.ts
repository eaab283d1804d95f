import type { ErrorCode } from "#shared/errors/error-codes.ts";
import type { Change } from "#shared/stream/change-source.ts";
import type { Watched } from "#shared/stream/read-watched.ts";
import type { StreamMessage } from "#shared/stream/stream-message.ts";
import { tellChange } from "#shared/stream/tell-change.ts";
import type { WatchParts } from "#shared/stream/watch-parts.ts";

/** One stream: what is watched from where, by whom. */
export type Watch<Context extends object> = {
  watched: Watched;
  cursor: string;
  /** Who watches, at this moment. */
  look: () => ReturnType<WatchParts<Context>["contextOf"]>;
  /** Gives the place back. */
  leave: () => void;
  /** Aborted when nobody reads any more. */
  gone: AbortSignal;
};

/**
 * Tells what changes until somebody ends it. Nothing is queued: each stream takes the next changes from where it is
 * when the last was read, so that a slow reader costs nothing, and of a row that changed twice meanwhile hears once.
 */
export async function* watchChanges<Context extends object>(
  parts: WatchParts<Context>,
  watch: Watch<Context>,
): AsyncGenerator<StreamMessage, void, undefined> {
  const { gone, leave } = watch;
  const over = AbortSignal.any([gone, parts.stopping]);
  let { cursor } = watch;
  try {
    yield { kind: "open", cursor };
    while (!over.aborted) {
      const next = await parts.changes.after(cursor, watch.watched.type);
      if (!next) return yield end("CURSOR_UNKNOWN");
      for (const change of newestOfEach(next.changes)) {
        if (over.aborted) break;
        const told = await tell(parts, watch, change);
        if (told) yield told;
        if (told?.kind === "end") return;
      }
      cursor = next.cursor;
      if (await parts.changes.wait(cursor, parts.beatMs, over)) continue;
      const why = await mayStay(parts, watch);
      if (why) return yield end(why);
      if (!over.aborted) yield { kind: "beat" };
    }
    if (!gone.aborted) yield end("ORGANIZATION_UNAVAILABLE");
  } finally {
    leave();
  }
}

function end(code: ErrorCode): StreamMessage {
  return { kind: "end", code };
}

/** Why somebody may not watch any longer: their token's time is over, or their role is gone. */
async function mayStay<Context extends object>(
  { mayWatch }: WatchParts<Context>,
  { look, watched }: Watch<Context>,
): Promise<ErrorCode | undefined> {
  const context = await look();
  if (typeof context === "string") return context;
  return context && mayWatch(context, watched.field) ? undefined : "FORBIDDEN";
}

async function tell<Context extends object>(
  parts: WatchParts<Context>,
  { look, watched }: Watch<Context>,
  change: Change,
): Promise<StreamMessage | undefined> {
  const { schema, isDevelopment, around = (work) => work(), turns, mayWatch } = parts;
  return turns.run(() =>
    around(async () => {
      const context = await look();
      if (typeof context === "string") return end(context);
      if (!context || !mayWatch(context, watched.field)) return end("FORBIDDEN");
      return tellChange({ schema, isDevelopment, watched, context }, change);
    }),
  );
}

/** In order; of several changes of one row the newest alone, since it is read as it is now. */
function newestOfEach(changes: readonly Change[]): readonly Change[] {
  const newest = new Map(changes.map((change) => [change.id, change.cursor]));
  return changes.filter(({ id, cursor }) => newest.get(id) === cursor);
}
