import { createHash } from "node:crypto";
import type { Participant } from "./masking-book.ts";

/** SHA-256 over the ordered participants with their keys: what a share says it was made for. */
export function digestOfParticipants(participants: readonly Participant[]): string {
  const ordered = participants.map(({ organization, maskingKey }) => [organization, maskingKey]);
  return createHash("sha256").update(JSON.stringify(ordered)).digest("base64url");
}
