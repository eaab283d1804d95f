import type { Html } from "#shared/issuer/html.ts";
import type { SignInWay } from "#shared/issuer/sign-in-note.ts";
import type { Refused } from "#shared/issuer/sign-in-refusal.ts";

/** One sign-in under way. */
export type SignInAttempt = {
  /** Unguessable; also in a cookie that only this sign-in's address gets. */
  uid: string;
  /** Where the method's form must go; `<action>/<method>` leads away, to a method that asks elsewhere. */
  action: string;
  clientId: string;
  /** Whom the client thinks it is (`login_hint` of OpenID Connect Core 3.1.2.1); anybody can write anything there. */
  hint: string | undefined;
};

export type SignInOutcome = { ok: true; account: string; amr: readonly string[] } | Refused;

/** Where to go on, or why not. */
export type LeadsAway = { ok: true; location: string } | Refused;

/**
 * One way to say who one is. A new way is a new file that makes one of these, and a place in the issuer's list: the
 * page shows the section of each and hands a form to the method that its `method` field names.
 */
export type SignInMethod = {
  id: SignInWay;
  /** Its part of the page: a form with a hidden field `method`, posted to `attempt.action`, or a link away. */
  section(attempt: SignInAttempt): Promise<Html>;
  /** Who it is, where that takes no page: undefined to show one. */
  atOnce?(attempt: SignInAttempt): Promise<SignInOutcome | undefined>;
  /** Judges what was sent. Amr: how they were recognized (RFC 8176). */
  answer?(attempt: SignInAttempt, form: URLSearchParams): Promise<SignInOutcome>;
  /** Of a method that asks elsewhere: where to, and what came back from there. */
  elsewhere?: {
    leave(attempt: SignInAttempt): Promise<LeadsAway>;
    returned(attempt: SignInAttempt, answer: URLSearchParams): Promise<SignInOutcome>;
  };
};
