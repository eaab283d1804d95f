import type { Session } from "../session/session.ts";

/** Sends what urql asks with the session's token and a proof that is made for this one request. */
export function signedFetch(session: Session): typeof fetch {
  return async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(await session.identify({ method: "POST", url }))) {
      headers.set(name, value);
    }
    return fetch(url, { ...init, headers, credentials: "omit", cache: "no-store" });
  };
}

/** Sends what urql asks in nobody's name. */
export const unsignedFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, credentials: "omit", cache: "no-store" });
