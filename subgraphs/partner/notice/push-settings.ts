import { z } from "zod";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import { AlightError } from "#shared/errors/alight-error.ts";

/** Setting that has an organization send its own people push messages. */
export const pushSettings = {
  /** Whom push services may write to when something is wrong with what we send: `mailto:…` or `https://…`. */
  ALIGHT_PUSH_CONTACT: z
    .url()
    .regex(/^(mailto:|https:\/\/)/, "must begin with mailto: or https://")
    .optional(),
} as const;

const settings = z.object(pushSettings);

/** By which push services know whose messages these are, as they ask for it: base64url. */
export type PushConfig = { contact: string; publicKey: string; privateKey: string };

/**
 * Reads whether push messages are sent, and by which key; `undefined` when they are not.
 * @throws AlightError CONFIGURATION when the key file has no key for them
 */
export function readPush(given: z.output<typeof settings>, { push }: ServiceKeys): PushConfig | undefined {
  const { ALIGHT_PUSH_CONTACT: contact } = given;
  if (contact === undefined) return undefined;
  if (!push) throw new AlightError("CONFIGURATION", "ALIGHT_PUSH_CONTACT: the key file holds no key named push.");
  const point = [push.x, push.y].map((part) => Buffer.from(part, "base64url"));
  const publicKey = Buffer.concat([Buffer.of(uncompressed), ...point]).toString("base64url");
  return { contact, publicKey, privateKey: push.d };
}

/** The first byte of a point on P-256 of which both coordinates follow. */
const uncompressed = 4;
