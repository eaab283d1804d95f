import { type SealedPart, sealedPart } from "#shared/seal/sealed-part.ts";

/** No request of a client is longer. */
const maxPartLength = 100_000;

/** What a page has sealed, as the JSON that it gives; undefined for anything else. */
export function readPart(text: string): SealedPart | undefined {
  if (text.length > maxPartLength) return undefined;
  try {
    const read = sealedPart.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
