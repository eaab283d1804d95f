/** Why somebody was not let in. The list is closed; what a page says never tells more than its sentence. */
export const signInRefusals = {
  UNKNOWN_PERSON: "Nobody here has that name. Choose one of the people below.",
  UNKNOWN_PASSKEY: "This passkey is not known here. Use another one, or ask your coordinator for a new invitation.",
  PASSKEY_NOT_PROVEN: "The passkey could not be checked. Try again.",
  CHALLENGE_GONE: "That took too long, or was done already. Try again.",
  PASSKEY_KNOWN: "This passkey is in use here already. Make another one.",
  TOO_MANY_PASSKEYS: "You have as many passkeys as one person can have. Ask your coordinator to take them back.",
  NAME: "Write your name, in at most 120 characters.",
  UPSTREAM_AWAY: "Your organization's account service does not answer. Try again in a moment.",
  UPSTREAM_STOPPED: "The sign-in at your organization's account service was stopped.",
  UPSTREAM_NOT_PROVEN: "The answer of your organization's account service could not be believed. Begin again.",
  UPSTREAM_NOT_ALLOWED: "This account is not one that your organization lets in.",
  UPSTREAM_OTHER_ADDRESS: "This account's checked e-mail address is not the one that was invited.",
  UPSTREAM_UNLINKED: "This account belongs to nobody here. Open your invitation's link first.",
  UPSTREAM_TAKEN: "This account belongs to somebody here already.",
  NOT_ACTIVE: "You cannot sign in here any more. Ask your coordinator.",
  TOO_CROWDED: "Many people are signing in at this moment. Wait a few seconds, then try again.",
  TOO_MANY_ATTEMPTS: "There were too many attempts. Wait a minute, then try again.",
  GONE: "This invitation is not open.",
} as const;

export type SignInRefusal = keyof typeof signInRefusals;

export type Refused = { ok: false; refusal: SignInRefusal };

export function refusedFor(refusal: SignInRefusal): Refused {
  return { ok: false, refusal };
}

export function statusOf(refusal: SignInRefusal): 422 | 429 | 503 {
  if (refusal === "TOO_MANY_ATTEMPTS") return 429;
  return refusal === "UPSTREAM_AWAY" ? 503 : 422;
}
