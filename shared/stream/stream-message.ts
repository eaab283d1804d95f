import { z } from "zod";
import { errorCodes } from "#shared/errors/error-codes.ts";

/** Where streams are opened: at the gateway by people, at partners by the gateway. */
export const streamPath = "/graphql/stream";

/** Between services: lines, each an event with its signature. */
export const lineContentType = "application/vnd.alight.stream";

/** Names a place in what changes: where to go on after a stream was cut. It says nothing else. */
export const cursorForm = z.string().regex(/^[0-9a-z.-]{1,64}$/);

/** What one event of a stream between services says. */
export const streamMessage = z.discriminatedUnion("kind", [
  /** It is open; whoever goes on from this cursor misses nothing. */
  z.object({ kind: z.literal("open"), cursor: cursorForm }),
  /** Nothing new, and still here. */
  z.object({ kind: z.literal("beat") }),
  /** Something changed: what was selected, as it is now for whoever watches. */
  z.object({
    kind: z.literal("change"),
    /** None where there is nothing to go on with. */
    cursor: cursorForm.optional(),
    data: z.unknown(),
    errors: z.unknown().optional(),
  }),
  /** Nothing follows; why, when it was not meant to end. */
  z.object({ kind: z.literal("end"), code: z.enum(errorCodes).optional() }),
]);
export type StreamMessage = z.output<typeof streamMessage>;

/** What a partner is asked to tell; a cursor to go on from, when there is one. */
export const streamRequest = z.object({ after: cursorForm.optional() });

/** How often a quiet stream says that it is still there; and after which silence it is not. */
export const beatMs = 12_000;
export const silenceMs = 30_000;
