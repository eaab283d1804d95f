import type { ServerResponse } from "node:http";
import { leadToPublic } from "#shared/http/lead-to-public.ts";
import { jsonAnswer, type Mount, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import { issuerOrigins, pageIssuers } from "../page/page-issuers.ts";
import { type PageFile, readPageFiles } from "../page/read-page-files.ts";

export type ExplorerParts = { book: RecordBook; publicUrl: string };

const page = "/explorer/index.html";

/**
 * The explorer, in development only: a page to sign in on and to try queries. It loads nothing from other hosts, and
 * may speak to the graph and to the organizations' issuers alone.
 */
export function explorerMount(parts: ExplorerParts): Mount {
  return {
    prefix: "/explorer",
    handle: (request, response) => {
      if (leadToPublic(request, response, parts.publicUrl)) return;
      const [path = ""] = (request.url ?? "").split("?");
      const answered = request.method === "GET" ? answer(path, parts) : Promise.resolve(refusal(405, "BAD_REQUEST"));
      void answered.catch(() => refusal(500, "INTERNAL")).then((outgoing) => send(response, outgoing));
    },
  };
}

/** The files are read when they are asked for: the bundle may be built while the gateway runs. */
async function answer(path: string, parts: ExplorerParts): Promise<Outgoing> {
  if (path === "/explorer/settings.json") return jsonAnswer(200, settings(parts));
  const files = await readPageFiles("explorer", "/explorer");
  const isPage = path === "/explorer" || path === "/explorer/callback";
  const file = files.find((one) => one.path === (isPage ? page : path));
  if (file) return withPolicy(fileAnswer(file), parts.book);
  return isPage ? missingBundle() : refusal(404, "NOT_FOUND");
}

function fileAnswer({ type, bytes }: PageFile): Outgoing {
  return { status: 200, headers: { "content-type": type }, body: bytes };
}

/** What the page must know: where the graph is, and where people of which organization sign in. */
function settings({ book, publicUrl }: ExplorerParts) {
  return {
    graphUrl: `${publicUrl}/graphql`,
    callbackUrl: `${publicUrl}/explorer/callback`,
    issuers: pageIssuers(book),
  };
}

/**
 * Styles may stand in the page, because the editor writes some into it; scripts may not. A worker has the policy of
 * its own file: all files have it.
 */
function withPolicy(outgoing: Outgoing, book: RecordBook): Outgoing {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${issuerOrigins(book)}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return { ...outgoing, headers: { ...outgoing.headers, "content-security-policy": policy } };
}

function missingBundle(): Outgoing {
  const body = "The explorer has not been built yet. Build it with: npm run build:explorer\n";
  return { status: 503, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}

function send(response: ServerResponse, { status, headers, body }: Outgoing): void {
  response.writeHead(status, headers);
  response.end(body);
}
