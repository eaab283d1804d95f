import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { type ResponderId, responderId } from "./capability-card.ts";

/** The 16 bytes of a responder's uuid as four 32-bit integers, most significant first. */
export type ResponderKey = Int32Array;

export const keyLength = 4;

const dash = 45;
const letterOffset = 87;
const digitOffset = 48;
const nine = 57;

/**
 * The four integers of a uuid in its usual form (36 characters, lower case). Read digit by digit: a million of them
 * are read when matching starts.
 */
export function keyOfUuid(uuid: string): ResponderKey {
  const key = new Int32Array(keyLength);
  let word = 0;
  let digits = 0;
  for (let at = 0; at < uuid.length; at += 1) {
    const code = uuid.charCodeAt(at);
    if (code === dash) continue;
    word = (word << 4) | (code <= nine ? code - digitOffset : code - letterOffset);
    digits += 1;
    if (digits % 8 === 0) key[digits / 8 - 1] = word;
  }
  return key;
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
