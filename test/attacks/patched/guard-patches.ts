/** One line of a program, as it is built, and what a careless hand would leave in its place. */
export type Patch = { module: string; find: string; put: string };

/**
 * The gateway's guards, each taken out: violations for the attacks to find. A patch that no longer fits keeps the
 * program from starting; one of a module that is never loaded lets its attack find nothing. Both fail the tests.
 */
export const guardPatches: readonly Patch[] = [
  {
    module: "gateway/guard/strict-json.js",
    find: "isPlain(value, { left: maxValues }, maxDepth) && !hasRepeatedName(text) ? value : undefined",
    put: "value",
  },
  // What is no JSON becomes a failure of the gateway's own.
  { module: "gateway/guard/strict-json.js", find: "catch {", put: "catch (error) {\n throw error;" },
  { module: "gateway/guard/read-graph-request.js", find: '!jsonInUtf8.test(contentType ?? "")', put: "false" },
  { module: "gateway/guard/authenticate.js", find: 'held === "REFUSED"', put: "false" },
  { module: "gateway/guard/authenticate.js", find: 'held === "OUT_OF_TIME"', put: "false" },
  { module: "gateway/guard/authenticate.js", find: 'held === "OTHER_ADDRESS"', put: "false" },
  {
    module: "shared/http/bound-server.js",
    find: "server.requestTimeout = maxRequestMs",
    put: "server.requestTimeout = 0",
  },
  {
    module: "shared/http/bound-server.js",
    find: "server.headersTimeout = maxRequestMs",
    put: "server.headersTimeout = 0",
  },
  { module: "shared/http/bound-server.js", find: 'server.on("clientError", refuseBytes)', put: "" },
  { module: "shared/http/security-headers.js", find: "default-src 'none'", put: "default-src *" },
  { module: "shared/auth/access-token.js", find: 'typ: "at+jwt",', put: "" },
  { module: "shared/auth/access-token.js", find: "audience: graphAudience,", put: "" },
  { module: "shared/auth/access-token.js", find: "currentDate: now", put: "currentDate: new Date(0)" },
  { module: "shared/auth/access-token.js", find: "maxTokenAge: maxAgeS,", put: "" },
  {
    module: "shared/auth/access-token.js",
    find: "!parsed.data.sub.startsWith(",
    put: "void parsed.data.sub.startsWith(",
  },
  {
    module: "shared/auth/access-token.js",
    find: "organization: party.id",
    put: "organization: verified.payload.organization ?? party.id",
  },
  {
    module: "shared/auth/access-token.js",
    find: "sources.keysOf(issuer)",
    put: "async (header, parts) => header.jwk ?? sources.keysOf(issuer)(header, parts)",
  },
  { module: "shared/auth/issuer-keys.js", find: "this.#parts.askEveryMs ?? usualAskMs", put: "0" },
  {
    module: "shared/errors/format-border-error.js",
    find: 'isDevelopment && code === "QUERY_INVALID" ? error.message : errorSentences[code]',
    put: "String(new Error(error.message).stack)",
  },
];

/** A module's text with its patches in it. @throws when one of them does not fit any more */
export function patchedText(url: string, text: string, patches: readonly Patch[]): string {
  const own = patches.filter(({ module }) => url.endsWith(`/dist/${module}`));
  return own.reduce((patched, { module, find, put }) => {
    if (!patched.includes(find)) throw new Error(`there is no "${find}" to patch in ${module}`);
    return patched.replaceAll(find, () => put);
  }, text);
}
