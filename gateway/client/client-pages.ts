import { gzipSync } from "node:zlib";
import { publicPlaceOf } from "#shared/http/lead-to-public.ts";
import { jsonAnswer, type Outgoing, type PageRequest, refusal } from "#shared/http/serve-http.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import { issuerOrigins, pageIssuers } from "../page/page-issuers.ts";
import { type PageFile, readPageFiles } from "../page/read-page-files.ts";

export type ClientParts = {
  book: RecordBook;
  networkPin: string;
  publicUrl: string;
  isDevelopment: boolean;
  isDemo: boolean;
};

type KeptFile = PageFile & { gzipped: Buffer };

/** Files whose name is a hash of what is in them never change. */
const lasting = /^\/assets\//;

/**
 * The web client, under every path that is nobody else's: each of its screens has an address, and all of them are one
 * page. It runs its own script alone, loads nothing from other hosts, and speaks to the graph and to the issuers.
 */
export function clientPages(parts: ClientParts): (request: PageRequest) => Promise<Outgoing> {
  let kept: Promise<readonly KeptFile[]> | undefined;
  // In development the bundle may be built anew while the gateway runs.
  const files = () => {
    if (!kept || parts.isDevelopment) kept = keepFiles();
    return kept;
  };
  return async (request) => {
    const { method, path, headers } = request;
    if (method !== "GET") return refusal(404, "NOT_FOUND");
    if (path === "/settings.json") return jsonAnswer(200, settings(parts));
    const isPage = path === "/" || (headers.accept ?? "").includes("text/html");
    const place = isPage && publicPlaceOf({ host: headers.host, url: path + request.search }, parts.publicUrl);
    if (place) return { status: 302, headers: { location: place }, body: "" };
    const built = await files();
    const file = built.find((one) => one.path === path && one.path !== "/index.html");
    if (file) return fileAnswer(file, headers);
    if (!isPage) return refusal(404, "NOT_FOUND");
    const page = built.find((one) => one.path === "/index.html");
    return page ? withPolicy(fileAnswer(page, headers), parts.book) : missingBundle();
  };
}

async function keepFiles(): Promise<KeptFile[]> {
  return (await readPageFiles("client", "")).map((file) => ({ ...file, gzipped: gzipSync(file.bytes) }));
}

/** What the page must know: where the graph is, where people of which organization sign in, whose word admits them. */
function settings({ book, publicUrl, networkPin, isDemo }: ClientParts) {
  return { graphUrl: `${publicUrl}/graphql`, networkPin, issuers: pageIssuers(book), isDemo };
}

function fileAnswer({ path, type, bytes, gzipped }: KeptFile, headers: PageRequest["headers"]): Outgoing {
  const isZipped = /\bgzip\b/.test(headers["accept-encoding"] ?? "");
  return {
    status: 200,
    headers: {
      "content-type": type,
      vary: "accept-encoding",
      ...(isZipped ? { "content-encoding": "gzip" } : {}),
      ...(lasting.test(path) ? { "cache-control": "public, max-age=31536000, immutable" } : {}),
      // Of what it loads a page's policy holds; a worker has its own. It computes with a passphrase and asks nobody.
      ...(type.startsWith("text/javascript") ? { "content-security-policy": workerPolicy } : {}),
    },
    body: isZipped ? gzipped : bytes,
  };
}

const workerPolicy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

function withPolicy(outgoing: Outgoing, book: RecordBook): Outgoing {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${issuerOrigins(book)}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // One, that makes the address of one worker: web/client/person-key/open-worker.ts.
    "trusted-types alight-worker",
  ].join("; ");
  return { ...outgoing, headers: { ...outgoing.headers, "content-security-policy": policy } };
}

function missingBundle(): Outgoing {
  const body = "The web client has not been built yet. Build it with: npm run build:client\n";
  return { status: 503, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}
