import { readFileSync } from "node:fs";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";

/** Settings of the account service that a party has already (Google, Microsoft, any OpenID Connect). */
export const upstreamSettings = {
  /** Its issuer, exactly as its discovery document says; without it there is none. */
  ALIGHT_UPSTREAM_ISSUER: z.url().optional(),
  ALIGHT_UPSTREAM_CLIENT_ID: z.string().min(1).max(300).optional(),
  /** Path of the file that holds the client's secret and nothing else. */
  ALIGHT_UPSTREAM_SECRET: z.string().min(1).optional(),
  /** What people call it: `Google`. */
  ALIGHT_UPSTREAM_NAME: z.string().min(1).max(60).default("your organization's account"),
  /** Claims that an account must have, as `hd=help.example,tid=…`; all of them, exactly. */
  ALIGHT_UPSTREAM_CLAIMS: z
    .string()
    .regex(/^[^=,]+=[^,]+(,[^=,]+=[^,]+)*$/, "must be name=value, separated by commas")
    .optional(),
  /** Whether an invitation is good only for the account whose checked e-mail address was invited, or for any. */
  ALIGHT_UPSTREAM_LINK: z.enum(["invited-address", "any-account"]).default("invited-address"),
} as const;

const settings = z.object(upstreamSettings);

export type UpstreamConfig = {
  issuer: string;
  clientId: string;
  secret: string;
  name: string;
  claims: ReadonlyMap<string, string>;
  isAddressBound: boolean;
  /** Without TLS: in development, for a service on the same machine. */
  isInsecure: boolean;
};

/**
 * Reads the account service's settings; `undefined` when there is none.
 * @throws AlightError CONFIGURATION with a sentence that names the setting and never its value
 */
export function readUpstream(given: z.output<typeof settings>, isDevelopment: boolean): UpstreamConfig | undefined {
  const { ALIGHT_UPSTREAM_ISSUER: issuer, ALIGHT_UPSTREAM_CLIENT_ID: clientId } = given;
  if (issuer === undefined) return undefined;
  const isInsecure = !issuer.startsWith("https:");
  if (isInsecure && !isDevelopment) throw unusable("ALIGHT_UPSTREAM_ISSUER: must begin with https://.");
  if (clientId === undefined || given.ALIGHT_UPSTREAM_SECRET === undefined) {
    throw unusable("ALIGHT_UPSTREAM_CLIENT_ID and ALIGHT_UPSTREAM_SECRET: needed with ALIGHT_UPSTREAM_ISSUER.");
  }
  return {
    issuer,
    clientId,
    secret: readSecret(given.ALIGHT_UPSTREAM_SECRET),
    name: given.ALIGHT_UPSTREAM_NAME,
    claims: readClaims(given.ALIGHT_UPSTREAM_CLAIMS ?? ""),
    isAddressBound: given.ALIGHT_UPSTREAM_LINK === "invited-address",
    isInsecure,
  };
}

function readSecret(path: string): string {
  try {
    const secret = readFileSync(path, "utf8").trim();
    if (secret !== "") return secret;
  } catch {
    // Told below, as an empty file is.
  }
  throw unusable("ALIGHT_UPSTREAM_SECRET: the file that it names cannot be read, or is empty.");
}

function readClaims(text: string): Map<string, string> {
  const pairs = text === "" ? [] : text.split(",");
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1)]));
}

function unusable(message: string): AlightError {
  return new AlightError("CONFIGURATION", message);
}
