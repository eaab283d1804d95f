import { z } from "zod";
import { parseKeepableJson } from "#shared/query/keepable-json.ts";

const text = z.string().max(8_000);
const common = { id: text.min(1), rawId: text, type: z.literal("public-key") };

/** What a browser sends when a passkey was made (WebAuthn, `RegistrationResponseJSON`). */
export const madeAnswer = z.object({
  ...common,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(30)).max(10).default([]),
  }),
});

/** What a browser sends when a passkey was used (WebAuthn, `AuthenticationResponseJSON`). */
export const usedAnswer = z.object({
  ...common,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.nullish() }),
});

/** Reads the form's field; `undefined` when it is not what a browser sends. */
export function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  field: string | null,
): z.output<Schema> | undefined {
  return schema.safeParse(parseKeepableJson(field ?? "")).data;
}
