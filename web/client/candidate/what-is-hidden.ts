import type { MessageId } from "../language/english.ts";

/** What whoever is asked does not see: colleagues at the need's own organization may open all of it but what is sealed. */
export function whatIsHidden(home: string, asked: string): MessageId {
  return home === asked ? "request.sees.colleague" : "request.sees.hides";
}
