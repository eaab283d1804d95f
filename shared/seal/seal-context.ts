import * as z from "zod/mini";
import { type Bytes, utf8 } from "./bytes.ts";

const name = z.string().check(z.minLength(1), z.maxLength(200));

/** What a sealed part is, and for what. Whatever of it is changed, the part cannot be opened any more. */
export const sealContext = z.strictObject({
  /** The row to which the part belongs. */
  subject: name,
  /** The consent under which it goes. */
  grant: name,
  /** Which part of the row. */
  part: name,
  /** From 1; every sealing of the same part has its own. */
  version: z.int().check(z.gte(1), z.lte(2_147_483_647)),
  /** Who sealed it. */
  sender: name,
  purpose: name,
});
export type SealContext = z.output<typeof sealContext>;

const suite = "alight-seal-1";

/**
 * The one spelling of a context, with what it is spelled for: two uses, or two contexts, never give the same bytes. A
 * list in JSON says where each value ends.
 */
export function spellContext(use: "content" | "wrap" | "sealed", context: SealContext, ...more: unknown[]): Bytes {
  const { subject, grant, part, version, sender, purpose } = context;
  return utf8(JSON.stringify([suite, use, subject, grant, part, version, sender, purpose, ...more]));
}
