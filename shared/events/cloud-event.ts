import { z } from "zod";

/** Events travel as a CloudEvents 1.0 batch (`application/cloudevents-batch+json`). */
export const batchContentType = "application/cloudevents-batch+json";

/**
 * One event. `position` is an extension attribute: its place in the stream from one sender to one recipient,
 * counted from 1 without gaps, as a decimal string (CloudEvents integers end at 2^31).
 */
export const cloudEvent = z.object({
  specversion: z.literal("1.0"),
  id: z.uuid(),
  source: z.string().max(100),
  type: z.string().max(100),
  subject: z.string().max(100),
  /** Of this century: what is no moment to a database, or sorts behind all others, is none. */
  time: z.iso.datetime({ offset: true }).startsWith("20"),
  datacontenttype: z.literal("application/json"),
  position: z.string().regex(/^[1-9]\d{0,15}$/),
  data: z.unknown(),
});
export type CloudEvent = z.output<typeof cloudEvent>;

export const maxBatchEvents = 1_000;
export const maxBatchBytes = 4 * 1024 * 1024;

export const cloudEventBatch = z.array(cloudEvent).max(maxBatchEvents);

/** What the recipient answers: how far it has come in this stream. A new `epoch` says that it lost what it had. */
export const acknowledgement = z.object({ epoch: z.uuid(), position: z.number().int().min(0) });
export type Acknowledgement = z.output<typeof acknowledgement>;
