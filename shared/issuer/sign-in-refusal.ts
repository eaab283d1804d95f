/** Why somebody was not let in. The list is closed; what a page says never tells more than its sentence. */
export const signInRefusals = {
  UNKNOWN_PERSON: "Nobody here has that name. Choose one of the people below.",
  UNKNOWN_PASSKEY: "This passkey is not known here. Use another one, or ask whoever invited you for a new invitation.",
  PASSKEY_NOT_PROVEN: "The passkey could not be checked. Try again.",
  CHALLENGE_GONE: "That took too long, or was done already. Try again.",
  PASSKEY_KNOWN: "This passkey is in use here already. Make another one.",
  TOO_MANY_PASSKEYS: "You have as many passkeys as one person can have. Ask whoever invited you to take them all back.",
  PASSKEY_GONE: "This passkey is not among yours any more.",
  LAST_WAY_IN: "You could not sign in any more without this passkey. Add another one first.",
  NAME: "Write your name, in at most 120 characters.",
  UPSTREAM_AWAY: "Your organization's account service does not answer. Try again in a moment.",
  UPSTREAM_STOPPED: "The sign-in at your organization's account service was stopped. Begin again when you are ready.",
  UPSTREAM_NOT_PROVEN: "The answer of your organization's account service could not be believed. Begin again.",
  UPSTREAM_NOT_ALLOWED:
    "This account is not one that your organization lets in. Use the one that you have for your work.",
  UPSTREAM_OTHER_ADDRESS:
    "This account's checked e-mail address is not the one that was invited. Use that address's account, or ask for another invitation.",
  UPSTREAM_UNLINKED: "This account belongs to nobody here. Open your invitation's link first.",
  UPSTREAM_TAKEN: "This account belongs to somebody here already. Use another one, or ask whoever invited you.",
  NOT_ACTIVE: "You cannot sign in here any more. Ask whoever invited you.",
  TOO_CROWDED: "Many people are signing in at this moment. Wait a few seconds, then try again.",
  TOO_MANY_ATTEMPTS: "There were too many attempts. Wait a minute, then try again.",
  TOOL_NOT_PROVEN: "The tool's assertion could not be checked.",
  GONE: "This invitation is not open.",
} as const;

export type SignInRefusal = keyof typeof signInRefusals;

/** `account`: whose way in was tried, where that is known. It is recorded, and shown to nobody. */
export type Refused = { ok: false; refusal: SignInRefusal; account?: string };

export function refusedFor(refusal: SignInRefusal, account?: string): Refused {
  return account === undefined ? { ok: false, refusal } : { ok: false, refusal, account };
}

export function statusOf(refusal: SignInRefusal): 422 | 429 | 503 {
  if (refusal === "TOO_MANY_ATTEMPTS") return 429;
  return refusal === "UPSTREAM_AWAY" ? 503 : 422;
}
