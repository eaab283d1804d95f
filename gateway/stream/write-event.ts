import type { StreamEvent } from "graphql-sse";
import type { ErrorCode } from "#shared/errors/error-codes.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { isRecord, ownValue } from "../partition/json-record.ts";

/** GraphQL over server-sent events, in the "distinct connections" mode of graphql-sse: `next` as often as needed, then `complete`. */
export const eventStreamType = "text/event-stream; charset=utf-8";

/** A comment: proxies and browsers see that the stream is there. */
export const quietLine = ":\n\n";

/** It is open: whoever comes back with this id misses nothing, even when they have heard nothing yet. */
export function writeOpen(cursor: string): string {
  return `id: ${cursor}\n${quietLine}`;
}

/**
 * One answer, as the graph gave it. With a cursor it names its place twice: as the event's id, and in `extensions`,
 * because clients of graphql-sse do not see ids.
 */
export function writeNext(answer: string | Uint8Array, cursor?: string): string {
  if (cursor === undefined) return writeEvent("next", Buffer.from(answer).toString("utf8").trimEnd());
  const form = parseJson(answer);
  const whole = isRecord(form) ? form : {};
  const extensions = { ...Object(ownValue(whole, "extensions")), cursor };
  return `id: ${cursor}\n${writeEvent("next", JSON.stringify({ ...whole, extensions }))}`;
}

/** Nothing follows; when it was not meant to end, why. */
export function writeEnd(code: ErrorCode | undefined): string {
  const why = code && { errors: [{ message: errorSentences[code], extensions: { code } }] };
  return `${why ? writeEvent("next", JSON.stringify(why)) : ""}${writeEvent("complete", "")}`;
}

function writeEvent(event: StreamEvent, data: string): string {
  return `event: ${event}\ndata: ${data}\n\n`;
}
