import { createHash } from "node:crypto";
import serialize from "canonicalize";

/** An entry as it is sealed: every column that says something, times in ISO 8601 with microseconds. */
export type EntryContent = Readonly<{
  id: string;
  at: string;
  actorIssuer: string;
  actor: string;
  action: string;
  subject: string;
  requestId: string;
  details: unknown;
  change: string;
}>;

/** A place in the chain. Position 0 with an empty hash is the beginning. */
export type Link = { epoch: string; position: number; hash: string };

/**
 * The link that follows `previous`: SHA-256, as base64url, over the previous hash, a line feed and the canonical JSON
 * (RFC 8785) of the entry with its epoch and position.
 */
export function sealEntry(previous: Link, entry: EntryContent): Link {
  const { epoch } = previous;
  const position = previous.position + 1;
  return { epoch, position, hash: hashLink(previous.hash, { epoch, position, entry }) };
}

export function hashLink(
  previousHash: string,
  { epoch, position, entry }: { epoch: string; position: number; entry: EntryContent },
): string {
  const { id, at, actorIssuer, actor, action, subject, requestId, details, change } = entry;
  const sealed = { epoch, position, id, at, actorIssuer, actor, action, subject, requestId, details, change };
  return createHash("sha256")
    .update(`${previousHash}\n${serialize(sealed)}`)
    .digest("base64url");
}
