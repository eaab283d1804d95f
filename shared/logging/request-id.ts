import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

/**
 * One id per client's request, made where it enters the network and handed from service to service, so that lines in
 * several logs can be told to belong together. It proves nothing and no signature covers it; its form is all that is
 * checked.
 */
export const requestIdHeader = "alight-request-id";

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Follows the request through everything that is awaited for it. */
const current = new AsyncLocalStorage<string>();

/** The id that came along, or a new one when none did or it is not a UUID of version 4. */
export function requestIdIn(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const given = headers[requestIdHeader];
  return typeof given === "string" && form.test(given) ? given : newRequestId();
}

export function newRequestId(): string {
  return randomUUID();
}

/** Everything that `work` does, also later, belongs to this request. */
export function inRequest<Result>(id: string, work: () => Result): Result {
  return current.run(id, work);
}

/** Undefined outside of any request: at start, in relays and timers. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}

/** What takes the id along to the next service; nothing outside of a request. */
export function requestIdHeaders(): Record<string, string> {
  const id = currentRequestId();
  return id === undefined ? {} : { [requestIdHeader]: id };
}
