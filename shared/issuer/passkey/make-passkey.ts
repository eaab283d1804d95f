import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import type { Sql } from "#shared/database/sql.ts";
import { issueChallenge, takeChallenge } from "#shared/issuer/passkey/challenge.ts";
import { type Passkey, passkeysOf } from "#shared/issuer/passkey/passkey.store.ts";
import { madeAnswer, readAnswer } from "#shared/issuer/passkey/passkey-answer.ts";
import type { RelyingParty } from "#shared/issuer/passkey/relying-party.ts";
import { type Refused, refusedFor } from "#shared/issuer/sign-in-refusal.ts";

/** EdDSA, ES256, RS256: what authenticators in use can do. */
const algorithms = [-8, -7, -257];
const timeoutMs = 5 * 60 * 1000;

export type PasskeyParts = { sql: Sql; relyingParty: RelyingParty };

/** Whose passkey is to be made, and for which invitation or session. */
export type PasskeyOwner = { scope: string; account: string; login: string; name: string };

export type MadePasskey = { ok: true; passkey: Passkey } | Refused;

/** What the browser is asked to make: a passkey that needs no user name, checks its holder, and tells no make. */
export async function askForPasskey({ sql, relyingParty }: PasskeyParts, owner: PasskeyOwner) {
  const known = await passkeysOf(sql, owner.account);
  return generateRegistrationOptions({
    rpName: relyingParty.name(),
    rpID: relyingParty.id,
    userID: new Uint8Array(Buffer.from(owner.account)),
    userName: owner.login,
    userDisplayName: owner.name,
    challenge: new Uint8Array(Buffer.from(await issueChallenge(sql, owner.scope), "base64url")),
    timeout: timeoutMs,
    attestationType: "none",
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
}

/** Judges what the browser made: challenge once and for this scope, origin and host exact, holder checked. */
export async function judgeMadePasskey(
  { sql, relyingParty }: PasskeyParts,
  { scope, account, field }: { scope: string; account: string; field: string | null },
): Promise<MadePasskey> {
  const response = readAnswer(madeAnswer, field);
  if (!response) return refusedFor("PASSKEY_NOT_PROVEN");
  let isTaken = false;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge: async (challenge) => {
        isTaken = await takeChallenge(sql, scope, challenge);
        return isTaken;
      },
      expectedOrigin: relyingParty.origin,
      expectedRPID: relyingParty.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) return refusedFor("PASSKEY_NOT_PROVEN");
    const { credential, credentialDeviceType, credentialBackedUp } = registrationInfo;
    const { id, publicKey, counter } = credential;
    return {
      ok: true,
      passkey: {
        id,
        account,
        counter,
        publicKey: Buffer.from(publicKey).toString("base64url"),
        transports: response.response.transports,
        isBackupEligible: credentialDeviceType === "multiDevice",
        isBackedUp: credentialBackedUp,
      },
    };
  } catch {
    return refusedFor(isTaken ? "PASSKEY_NOT_PROVEN" : "CHALLENGE_GONE");
  }
}
