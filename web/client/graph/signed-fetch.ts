import type { Session } from "../session/session.ts";

/**
 * Sends what urql asks with the session's token and a proof that is made for this one request. What is refused for
 * token or proof was refused before anything of it was done: it is sent once more with fresh ones. A line that broke
 * has the browser send twice with the same proof, and a gateway that just began takes none from before.
 */
export function signedFetch(session: Pick<Session, "identify">): typeof fetch {
  return async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    const send = async (isTokenRefused: boolean) => {
      const headers = new Headers(init?.headers);
      for (const [name, value] of Object.entries(await session.identify({ method: "POST", url, isTokenRefused }))) {
        headers.set(name, value);
      }
      return fetch(url, { ...init, headers, credentials: "omit", cache: "no-store" });
    };
    const answer = await send(false);
    if (answer.status !== 401) return answer;
    return send(answer.headers.get("www-authenticate")?.includes(refusedToken) ?? false);
  };
}

/** As the gateway says it (RFC 6750, section 3.1). */
const refusedToken = 'error="invalid_token"';

/** Sends what urql asks in nobody's name. */
export const unsignedFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, credentials: "omit", cache: "no-store" });
