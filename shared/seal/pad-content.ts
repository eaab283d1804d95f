import type { Bytes } from "./bytes.ts";

/**
 * So that a length tells no more than one of these; the largest still fits into one request of a client. In bytes, with
 * the four that hold the true length.
 */
const buckets = [1, 4, 16, 64].map((kibibytes) => kibibytes * 1_024);
const prefixLength = 4;

/** The longest content of one part, in bytes. */
export const maxContentLength = 64 * 1_024 - prefixLength;

/** @throws RangeError when the content is longer than `maxContentLength` */
export function padContent(content: Uint8Array): Bytes {
  const length = buckets.find((size) => size >= content.length + prefixLength);
  if (length === undefined) throw new RangeError(`A part holds at most ${maxContentLength} bytes.`);
  const padded = new Uint8Array(length);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, prefixLength);
  return padded;
}

/** The content; `undefined` for what `padContent` would not have written. */
export function unpadContent(padded: Uint8Array): Bytes | undefined {
  if (padded.length < prefixLength) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (buckets.find((size) => size >= length + prefixLength) !== padded.length) return undefined;
  const isEmptyAfter = padded.subarray(prefixLength + length).every((byte) => byte === 0);
  return isEmptyAfter ? padded.slice(prefixLength, prefixLength + length) : undefined;
}
