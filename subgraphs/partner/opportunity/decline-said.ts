import { z } from "zod";
import { keysOf } from "../codes/keys-of.ts";
import { declineReasonMeanings } from "./decline-reason.ts";

/** A responder's organization tells the home that a showing was declined. */
export const showingDeclined = "org.alight.showing.declined.v1";

export const declineSaid = z.object({ reason: z.enum(keysOf(declineReasonMeanings)) });
export type DeclineSaid = z.output<typeof declineSaid>;
