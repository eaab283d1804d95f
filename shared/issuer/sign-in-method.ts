import type { Html } from "#shared/issuer/html.ts";

/** One sign-in under way. */
export type SignInAttempt = {
  /** Unguessable; also in a cookie that only this sign-in's address gets. */
  uid: string;
  /** Where the method's form must go. */
  action: string;
  clientId: string;
};

export type SignInOutcome = { ok: true; account: string; amr: readonly string[] } | { ok: false; reason: string };

/**
 * One way to say who one is. A new way is a new file that makes one of these, and a place in the issuer's list: the
 * page shows the section of each and hands a form to the method that its `method` field names.
 */
export type SignInMethod = {
  id: string;
  /** Its part of the page: a form with a hidden field `method`, posted to `attempt.action`. */
  section(attempt: SignInAttempt): Promise<Html>;
  /** Judges what was sent. Amr: how they were recognized (RFC 8176). */
  answer(attempt: SignInAttempt, form: URLSearchParams): Promise<SignInOutcome>;
};
