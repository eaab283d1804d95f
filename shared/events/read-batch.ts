import { type CloudEvent, cloudEventBatch, maxBatchBytes } from "#shared/events/cloud-event.ts";

/** Reads a received batch; `undefined` for anything but events of this very sender. A batch is believed whole or not at all. */
export function readBatch(body: Buffer, sender: string): readonly CloudEvent[] | undefined {
  if (body.length > maxBatchBytes) return undefined;
  try {
    const batch = cloudEventBatch.safeParse(JSON.parse(body.toString("utf8")));
    return batch.success && batch.data.every((event) => event.source === sender) ? batch.data : undefined;
  } catch {
    return undefined;
  }
}
