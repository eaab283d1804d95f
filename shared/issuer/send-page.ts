import type { ServerResponse } from "node:http";

export function sendPage(response: ServerResponse, status: number, page: string): void {
  if (response.destroyed || response.headersSent) return void response.destroy();
  const body = Buffer.from(page);
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "content-length": String(body.byteLength) });
  response.end(body);
}

/** Leads the browser on, with GET. */
export function sendTo(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, "content-length": "0" });
  response.end();
}
