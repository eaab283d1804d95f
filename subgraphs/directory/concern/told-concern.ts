import { z } from "zod";
import {
  type ConcernOutcome,
  type ConcernReason,
  type ConcernState,
  isConcernOutcome,
  isConcernReason,
} from "#shared/codes/concern.ts";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { isPartitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";

export const concernChanged = "org.alight.concern.changed.v1";

/** What an organization tells of a concern about one of its responders. Not who reported it. */
export type ToldConcern = {
  concern: string;
  responder: string;
  reason: ConcernReason;
  state: ConcernState;
  outcome: ConcernOutcome | null;
  at: string;
};

const rowId = z.string().max(80).refine(isPartitionedId);

const form = z.strictObject({
  concern: rowId,
  responder: rowId,
  reason: z.string().refine(isConcernReason),
  state: z.enum(["OPEN", "CLOSED"]),
  outcome: z.string().refine(isConcernOutcome).nullable(),
});

/** Reads one event; `undefined` for anything but a concern of this sender's own about a responder of its own. */
export function readToldConcern(event: CloudEvent, sender: string): ToldConcern | undefined {
  const told = event.type === concernChanged ? form.safeParse(event.data).data : undefined;
  if (!told || told.concern !== event.subject) return undefined;
  if (partitionOf(told.concern) !== sender || partitionOf(told.responder) !== sender) return undefined;
  return { ...told, at: event.time };
}
