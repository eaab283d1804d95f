import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { asking, type HostileKind, type HostileRequest, kind, times } from "./hostile-request.ts";

const unreadable = "400 BAD_REQUEST";
const query = "{ viewer { id } }";
const withHeaders = (headers: Record<string, string>, body = asking(query).body): HostileRequest => ({ headers, body });
const variables = (text: string): HostileRequest => ({ body: `{"query": "${query}", "variables": ${text}}` });

const otherTypes = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/graphql",
  "application/json-patch+json",
  "application/jsonp",
];

/** Requests that are hostile before anything of a query is looked at. */
export const hostileBytes: readonly HostileKind[] = [
  kind(
    "a batch",
    unreadable,
    times(1, 500).map((count) => ({ body: JSON.stringify(Array.from({ length: count }, () => ({ query }))) })),
  ),
  kind(
    "another method",
    "405 BAD_REQUEST",
    fc.constantFrom("GET", "PUT", "DELETE", "PATCH", "OPTIONS").map((method) => ({
      method,
      path: `/graphql?query=${encodeURIComponent(query)}`,
      body: "",
    })),
  ),
  kind(
    "another content type",
    "415 BAD_REQUEST",
    fc.constantFrom(...otherTypes).map((type) => withHeaders({ "content-type": type })),
  ),
  kind(
    "an encoded body that grows",
    "415 BAD_REQUEST",
    fc.constant({
      headers: { "content-encoding": "gzip" },
      body: Uint8Array.from(gzipSync(Buffer.alloc(5_000_000, 32))),
    }),
  ),
  kind(
    "a large body",
    "413 TOO_LARGE",
    times(100_001, 400_000).map((size) => asking(`${query} #${"x".repeat(size)}`)),
  ),
  kind(
    "bytes that are no text",
    unreadable,
    fc.uint8Array({ minLength: 1, maxLength: 400 }).map((bytes) => ({ body: Uint8Array.from([...bytes, 0xff]) })),
  ),
  kind(
    "half of a request",
    unreadable,
    times(1, 30).map((end) => ({ body: JSON.stringify({ query }).slice(0, -end) || "{" })),
  ),
  kind(
    "a bottomless JSON",
    unreadable,
    times(100, 45_000).map((depth) => ({ body: "[".repeat(depth) + "]".repeat(depth) })),
  ),
  kind(
    "the same name twice",
    unreadable,
    fc.constantFrom("query", "\\u0071uery", "variables").map((name) => ({
      body: `{"query": "${query}", "variables": {}, "${name}": ${name === "variables" ? "{}" : `"${query}"`}}`,
    })),
  ),
  kind(
    "a name that is more than a name",
    unreadable,
    fc.constantFrom('{"__proto__": {"x": 1}}', '{"a": [{"\\u005f_proto__": 1}]}').map(variables),
  ),
  kind(
    "a number beyond all",
    unreadable,
    fc.constantFrom("1e999", "-1e400", `1${"0".repeat(400)}`).map((n) => variables(`{"a": ${n}}`)),
  ),
  kind(
    "variables without end",
    unreadable,
    times(5_001, 30_000).map((count) => variables(`{"a": [${"1,".repeat(count)}1]}`)),
  ),
  kind(
    "deep variables",
    unreadable,
    times(21, 20_000).map((depth) => variables(`{"a": ${"[".repeat(depth)}${"]".repeat(depth)}}`)),
  ),
  kind(
    "what a browser was not built with",
    "403 OPERATION_UNREGISTERED",
    fc.constantFrom("http://evil.example", "null", "http://127.0.0.1").map((origin) => withHeaders({ origin })),
  ),
];
