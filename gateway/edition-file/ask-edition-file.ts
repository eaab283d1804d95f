import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { requestIdHeaders } from "#shared/logging/request-id.ts";
import type { FileAddress } from "./read-file-address.ts";

export type EditionFileLine = {
  client: HttpClient;
  trust: MessageTrust;
  /** Where the statistics service is; undefined when no record says so. */
  findService: () => string | undefined;
  timeoutMs: number;
};

export type AskedFile = { ok: true; bytes: Buffer } | { ok: false; failure: "NOT_FOUND" | "SERVICE_UNAVAILABLE" };

/** The largest file of the catalogue has less than one megabyte. */
const maxBytes = 16 * 1024 * 1024;
const peer = { party: "centre", service: "statistics" } as const;

/** Asks the statistics service for a file; believes only what it has signed. */
export async function askEditionFile(
  { client, trust, findService, timeoutMs }: EditionFileLine,
  { edition, name }: FileAddress,
): Promise<AskedFile> {
  const url = findService();
  if (url === undefined) return { ok: false, failure: "SERVICE_UNAVAILABLE" };
  const outcome = await callSigned(
    { client, trust },
    {
      ...{ peer, url: `${url}/statistics/file`, timeoutMs, maxBytes },
      headers: { "content-type": "application/json", ...requestIdHeaders() },
      body: JSON.stringify({ edition, name }),
    },
  );
  if (outcome.ok && outcome.status === 200) return { ok: true, bytes: outcome.body };
  const isMissing = outcome.ok && outcome.status === 404;
  return { ok: false, failure: isMissing ? "NOT_FOUND" : "SERVICE_UNAVAILABLE" };
}
