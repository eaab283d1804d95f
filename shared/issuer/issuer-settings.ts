import { z } from "zod";
import { upstreamSettings } from "#shared/issuer/upstream/upstream-settings.ts";

/** Settings of a service that people sign in at, as environment variables. */
export const issuerSettings = {
  ...upstreamSettings,
  /** How many proxies of one's own stand in front, each of which adds an address to `x-forwarded-for`. */
  ALIGHT_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /**
   * Work e-mail address of whoever is to manage people first. While nobody does, a link for them is made at each
   * start, and written to `first-invitation.txt` in the state folder.
   */
  ALIGHT_FIRST_PERSON: z.email().toLowerCase().optional(),
} as const;
