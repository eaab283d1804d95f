import { createHash } from "node:crypto";
import { calculateJwkThumbprint, EmbeddedJWK, type JWK, jwtVerify } from "jose";
import { z } from "zod";

const proofForm = z.object({
  htm: z.string(),
  htu: z.string(),
  jti: z.string().min(8).max(200),
  iat: z.number(),
  ath: z.string(),
});

const maxAgeS = 60;
const clockToleranceS = 5;

export type ProofQuestion = {
  proof: string;
  method: string;
  /** The address as the client sees it, without query and fragment. */
  url: string;
  accessToken: string;
  jkt: string;
  now: Date;
  /** False when the proof was seen before. */
  remember: (jkt: string, jti: string, expiresAt: Date) => boolean;
  /** When that memory began: a proof from before may have been seen before. */
  since?: Date | undefined;
};

/**
 * `OUT_OF_TIME`: all is right but the time, so that the sender's clock may be what is wrong. `OTHER_ADDRESS`: all is
 * right but the address (`htu`) that it was made for.
 */
export type ProofVerdict = "HOLDS" | "OUT_OF_TIME" | "OTHER_ADDRESS" | "REFUSED";

/**
 * Whether the sender holds the private key that the token is bound to (RFC 9449, section 4.3): signed by that key,
 * for this method, address and token, fresh, and never seen before.
 */
export async function judgeProof(question: ProofQuestion): Promise<ProofVerdict> {
  try {
    const { payload, protectedHeader } = await jwtVerify(question.proof, EmbeddedJWK, {
      typ: "dpop+jwt",
      algorithms: ["ES256", "EdDSA"],
      currentDate: question.now,
    });
    const claims = proofForm.parse(payload);
    if (!(await isHeldBy(protectedHeader.jwk, question.jkt)) || !fits(claims, question)) return "REFUSED";
    if (claims.htu !== question.url) return "OTHER_ADDRESS";
    if (!isFresh(claims.iat, question)) return "OUT_OF_TIME";
    const expiresAt = new Date((claims.iat + maxAgeS + clockToleranceS) * 1000);
    return question.remember(question.jkt, claims.jti, expiresAt) ? "HOLDS" : "REFUSED";
  } catch {
    return "REFUSED";
  }
}

async function isHeldBy(jwk: JWK | undefined, jkt: string): Promise<boolean> {
  return jwk !== undefined && (await calculateJwkThumbprint(jwk, "sha256")) === jkt;
}

function fits(claims: z.output<typeof proofForm>, question: ProofQuestion): boolean {
  const ath = createHash("sha256").update(question.accessToken).digest("base64url");
  return claims.htm === question.method && claims.ath === ath;
}

function isFresh(iat: number, { now, since }: ProofQuestion): boolean {
  const ageS = now.getTime() / 1000 - iat;
  if (since && iat * 1000 < since.getTime()) return false;
  return ageS <= maxAgeS + clockToleranceS && ageS >= -clockToleranceS;
}
