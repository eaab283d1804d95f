import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { z } from "zod";
import type { AttemptLimit } from "#shared/issuer/attempt-limit.ts";
import { html } from "#shared/issuer/html.ts";
import type { IssuerAccounts } from "#shared/issuer/issuer-configuration.ts";
import { issueChallenge, takeChallenge } from "#shared/issuer/passkey/challenge.ts";
import type { PasskeyParts } from "#shared/issuer/passkey/make-passkey.ts";
import { findPasskey, type KeptPasskey, notePasskeyUse } from "#shared/issuer/passkey/passkey.store.ts";
import { readAnswer, usedAnswer } from "#shared/issuer/passkey/passkey-answer.ts";
import { passkeyForm } from "#shared/issuer/passkey/passkey-form.ts";
import type { SignInMethod, SignInOutcome } from "#shared/issuer/sign-in-method.ts";
import { refusedFor } from "#shared/issuer/sign-in-refusal.ts";

export type PasskeySignInParts = PasskeyParts & { accounts: IssuerAccounts; limit: AttemptLimit; clock: () => Date };

type Used = z.output<typeof usedAnswer>;

const timeoutMs = 5 * 60 * 1000;

/** Signing in with a passkey alone: the browser shows whose are here, nobody writes a name. */
export function createPasskeySignIn(parts: PasskeySignInParts): SignInMethod {
  const { sql, relyingParty } = parts;
  return {
    id: "passkey",
    section: async ({ uid, action }) => {
      const asked = await generateAuthenticationOptions({
        rpID: relyingParty.id,
        challenge: new Uint8Array(Buffer.from(await issueChallenge(sql, scopeOf(uid)), "base64url")),
        timeout: timeoutMs,
        userVerification: "required",
      });
      const text = "Your device asks for your fingerprint, face or PIN.";
      return passkeyForm({ action, asked: { use: asked }, fields: html``, button: "Sign in with a passkey", text });
    },
    answer: async ({ uid }, form) => {
      const used = readAnswer(usedAnswer, form.get("answer"));
      return used ? judgeUse(parts, used, scopeOf(uid)) : refusedFor("PASSKEY_NOT_PROVEN");
    },
  };
}

async function judgeUse(parts: PasskeySignInParts, used: Used, scope: string): Promise<SignInOutcome> {
  const { sql, accounts, limit, clock } = parts;
  const passkey = await findPasskey(sql, used.id);
  if (!passkey) return refusedFor("UNKNOWN_PASSKEY");
  if (limit.take(passkey.account, clock()) > 0) return refusedFor("TOO_MANY_ATTEMPTS", passkey.account);
  const proven = await proveUse(parts, { used, passkey, scope });
  const { id, account } = passkey;
  if (!proven.ok) return { ...proven, account };
  const isNoted = await notePasskeyUse(sql, { id, ...proven, now: clock() });
  if (!isNoted) return refusedFor("PASSKEY_NOT_PROVEN", account);
  if (!(await accounts.find(account))) return refusedFor("NOT_ACTIVE", account);
  return { ok: true, account, amr: ["hwk", "user"] };
}

type Proven = { ok: true; counter: number; isBackedUp: boolean };

async function proveUse(
  { sql, relyingParty }: PasskeySignInParts,
  { used, passkey, scope }: { used: Used; passkey: KeptPasskey; scope: string },
): Promise<Proven | ReturnType<typeof refusedFor>> {
  const { id, publicKey, counter, account, isBackupEligible } = passkey;
  const { userHandle, ...response } = used.response;
  let isTaken = false;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...used, response, clientExtensionResults: {} },
      expectedChallenge: async (challenge) => {
        isTaken = await takeChallenge(sql, scope, challenge);
        return isTaken;
      },
      expectedOrigin: relyingParty.origin,
      expectedRPID: relyingParty.id,
      credential: { id, counter, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")) },
      requireUserVerification: true,
    });
    const { newCounter, credentialDeviceType, credentialBackedUp } = authenticationInfo;
    const isSameKind = (credentialDeviceType === "multiDevice") === isBackupEligible;
    const isTheirs = userHandle === Buffer.from(account).toString("base64url");
    if (!verified || !isSameKind || !isTheirs) return refusedFor("PASSKEY_NOT_PROVEN");
    return { ok: true, counter: newCounter, isBackedUp: credentialBackedUp };
  } catch {
    return refusedFor(isTaken ? "PASSKEY_NOT_PROVEN" : "CHALLENGE_GONE");
  }
}

function scopeOf(uid: string): string {
  return `sign-in ${uid}`;
}
