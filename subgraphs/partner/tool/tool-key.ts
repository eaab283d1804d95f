import { z } from "zod";
import { parseJson } from "#shared/json/parse-json.ts";

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** The public key of a tool as JWK, without anything else; a private part is refused and not left out. */
export const toolKey = z.discriminatedUnion("kty", [
  z.strictObject({ kty: z.literal("EC"), crv: z.literal("P-256"), x: coordinate, y: coordinate }),
  z.strictObject({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: coordinate }),
]);
export type ToolKey = z.output<typeof toolKey>;

/** Reads a JWK as somebody pasted it; `undefined` when it is not one of the two kinds, or holds more. */
export function readToolKey(text: string): ToolKey | undefined {
  return toolKey.safeParse(parseJson(text)).data;
}
