import { type CloudEvent, cloudEventBatch, maxBatchBytes } from "#shared/events/cloud-event.ts";
import { parseJson } from "#shared/json/parse-json.ts";

/** Reads a received batch; `undefined` for anything but events of this very sender. A batch is believed whole or not at all. */
export function readBatch(body: Buffer, sender: string): readonly CloudEvent[] | undefined {
  if (body.length > maxBatchBytes) return undefined;
  const batch = cloudEventBatch.safeParse(parseJson(body)).data;
  return batch?.every((event) => event.source === sender) ? batch : undefined;
}
