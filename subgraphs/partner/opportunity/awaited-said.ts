import { z } from "zod";

/** A responder's organization tells the home until when an answer of theirs is to be awaited. */
export const showingAwaited = "org.alight.showing.awaited.v1";

export const awaitedSaid = z.object({ awaitedUntil: z.iso.datetime() });
export type AwaitedSaid = z.output<typeof awaitedSaid>;
