import { readFileSync } from "node:fs";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";

/** Paths of PEM files. None: plain HTTP, for a proxy in front that ends TLS. */
export const tlsSettings = {
  /** This service's certificate, with what leads to its authority. */
  ALIGHT_TLS_CERT: z.string().min(1).optional(),
  ALIGHT_TLS_KEY: z.string().min(1).optional(),
  /** The authority of the network's services: others are neither called nor let in at the doors of services. */
  ALIGHT_TLS_CA: z.string().min(1).optional(),
} as const;

/** The files' contents. With `ca` both ends of every call between services show a certificate of that authority. */
export type TlsFiles = { cert: Buffer; key: Buffer; ca?: Buffer };

type Settings = z.output<z.ZodObject<typeof tlsSettings>>;

/**
 * Reads the certificate, its key and the authority, where they are set.
 * @throws AlightError CONFIGURATION when one is set without the other, or cannot be read
 */
export function readTlsFiles({ ALIGHT_TLS_CERT: cert, ALIGHT_TLS_KEY: key, ALIGHT_TLS_CA: ca }: Settings): {
  tls?: TlsFiles;
} {
  if (cert === undefined && key === undefined && ca === undefined) return {};
  if (cert === undefined || key === undefined) {
    throw new AlightError("CONFIGURATION", "ALIGHT_TLS_CERT and ALIGHT_TLS_KEY are set together, or neither is.");
  }
  const authority = ca === undefined ? {} : { ca: read("ALIGHT_TLS_CA", ca) };
  return { tls: { cert: read("ALIGHT_TLS_CERT", cert), key: read("ALIGHT_TLS_KEY", key), ...authority } };
}

function read(name: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new AlightError("CONFIGURATION", `${name}: the file ${path} cannot be read.`, { cause });
  }
}
