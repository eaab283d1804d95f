import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { type ResponderId, responderId } from "./capability-card.ts";

/** The 16 bytes of a responder's uuid as four 32-bit integers, most significant first. */
export type ResponderKey = Int32Array;

export const keyLength = 4;

/** The four integers of a uuid in its usual form (36 characters, lower case). */
export function keyOfUuid(uuid: string): ResponderKey {
  const hex = uuid.replaceAll("-", "");
  return Int32Array.from([0, 8, 16, 24], (start) => Number.parseInt(hex.slice(start, start + 8), 16));
}

export function uuidOfKey(key: ResponderKey): string {
  const hex = [...key].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export function splitResponderId(id: string): { organization: string; uuid: string } {
  const at = id.indexOf("~");
  return { organization: id.slice(0, at), uuid: id.slice(at + 1) };
}

export function responderIdOf(organization: string, key: ResponderKey): ResponderId {
  return responderId.parse(partitionedId(organization, uuidOfKey(key)));
}
