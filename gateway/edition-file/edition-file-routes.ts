import { createHash } from "node:crypto";
import { refuseFor } from "#shared/http/admission.ts";
import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";
import type { RequestRates } from "../guard/request-rates.ts";
import { type AskedFile, askEditionFile, type EditionFileLine } from "./ask-edition-file.ts";
import { FileMemory, type RememberedFile } from "./file-memory.ts";
import { type FileAddress, isFilePath, readFileAddress } from "./read-file-address.ts";

export type EditionFileParts = EditionFileLine & { rates: RequestRates; monotonicMs: () => number };

const rememberedBytes = 16 * 1024 * 1024;
const unavailableS = 5;

/** Any page and any notebook may read these, and these alone: they are public, and the same for everybody. */
const forAnyPage = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag",
  "cross-origin-resource-policy": "cross-origin",
};

/** The files of published editions: open to everybody, without a token, and never changed. */
export function editionFileRoutes(parts: EditionFileParts): Route[] {
  const memory = new FileMemory(rememberedBytes);
  const asked = new Map<string, Promise<AskedFile>>();
  const handle = async (incoming: Incoming): Promise<Outgoing> => {
    const answer = await answerFile({ ...parts, memory, asked }, incoming);
    return { ...answer, headers: { ...answer.headers, ...forAnyPage } };
  };
  const path = "/statistics/<edition>/<file>";
  return [
    { method: "GET", path, owns: isFilePath, handle },
    { method: "HEAD", path, owns: isFilePath, handle },
  ];
}

type Answering = EditionFileParts & { memory: FileMemory; asked: Map<string, Promise<AskedFile>> };

async function answerFile(parts: Answering, { path, headers, remoteAddress }: Incoming): Promise<Outgoing> {
  const allowed = parts.rates.take({ viewer: undefined, address: remoteAddress }, 1, parts.monotonicMs());
  if (!allowed.ok) return refuseFor(429, "RATE_LIMITED", allowed.retryAfterS);
  const address = readFileAddress(path);
  if (!address) return refusal(404, "NOT_FOUND");
  const known = parts.memory.find(path);
  if (known) return fileAnswer(address, known, headers);
  const answer = await askOnce(parts, path, address);
  if (!answer.ok) return answer.failure === "NOT_FOUND" ? refusal(404, "NOT_FOUND") : unavailable();
  const etag = `"${createHash("sha256").update(answer.bytes).digest("base64url")}"`;
  const file = { bytes: answer.bytes, etag };
  parts.memory.keep(path, file);
  return fileAnswer(address, file, headers);
}

/** However many ask for a file at a time, the service is asked once. */
function askOnce({ asked, ...line }: Answering, path: string, address: FileAddress): Promise<AskedFile> {
  const flying = asked.get(path);
  if (flying) return flying;
  const flight = askEditionFile(line, address).finally(() => asked.delete(path));
  asked.set(path, flight);
  return flight;
}

function unavailable(): Outgoing {
  const refused = refusal(503, "SERVICE_UNAVAILABLE");
  return { ...refused, headers: { ...refused.headers, "retry-after": String(unavailableS) } };
}

/** Of 304 and of HEAD the server sends the headers alone. */
function fileAnswer(
  { edition, name, type, isKept }: FileAddress,
  { bytes, etag }: RememberedFile,
  headers: Incoming["headers"],
): Outgoing {
  const disposition = `${isKept ? "attachment" : "inline"}; filename="alight-${edition}-${name}"`;
  return {
    status: isHeld(headers["if-none-match"], etag) ? 304 : 200,
    headers: {
      "content-type": type,
      "content-disposition": disposition,
      "cache-control": "public, max-age=31536000, immutable",
      etag,
    },
    body: bytes,
  };
}

/** Whether whoever asks has these bytes already (RFC 9110, section 13.1.2). */
function isHeld(sent: string | undefined, etag: string): boolean {
  if (sent === undefined) return false;
  const held = sent.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return held.includes("*") || held.includes(etag);
}
