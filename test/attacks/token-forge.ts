import { createHmac, randomUUID } from "node:crypto";
import { join } from "node:path";
import { calculateJwkThumbprint, importJWK, type JWK, type JWTHeaderParameters, SignJWT } from "jose";
import { graphAudience } from "#shared/auth/access-token.ts";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { readTokenKeys } from "#shared/issuer/token-keys.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { makeEs256 } from "../../tools/constellation/development-keys.ts";
import type { Session } from "../../tools/constellation/graph-client.ts";

export type ForgedParts = {
  key: JWK;
  header?: Partial<JWTHeaderParameters>;
  claims?: Record<string, unknown>;
  /** Seconds from now. */
  endsInS?: number;
};

/** Makes tokens as an issuer does, and as none would; each is bound to a key of ours, and so can be used. */
export class TokenForge {
  readonly #privateKey = makeEs256();
  readonly #issuer: string;
  readonly #sub: string;

  constructor(issuer: string, sub: string) {
    this.#issuer = issuer;
    this.#sub = sub;
  }

  async mint({ key, header = {}, claims = {}, endsInS = 300 }: ForgedParts): Promise<Session> {
    const whole = await this.#claims(claims, endsInS);
    const { kid = "none" } = key;
    const signed = new SignJWT(whole).setProtectedHeader({ alg: "ES256", kid, typ: "at+jwt", ...header });
    return this.#bound(await signed.sign(await importJWK(key, "ES256")));
  }

  /** Signed by nobody, or with a public key as if it were a secret that both ends share. */
  async mintWithout(key: JWK, alg: "none" | "HS256"): Promise<Session> {
    const parts = [{ alg, kid: key.kid, typ: "at+jwt" }, await this.#claims({}, 300)];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    const { d: _, ...open } = key;
    const mac = createHmac("sha256", JSON.stringify(open)).update(text).digest("base64url");
    return this.#bound(`${text}.${alg === "none" ? "" : mac}`);
  }

  #bound(token: string): Session {
    return { token, privateKey: this.#privateKey };
  }

  async #claims(claims: Record<string, unknown>, endsInS: number): Promise<Record<string, unknown>> {
    const { d: _, ...open } = this.#privateKey;
    const now = Math.floor(Date.now() / 1_000);
    return {
      ...{ iss: this.#issuer, aud: graphAudience, sub: this.#sub, roles: ["COORDINATOR"], jti: randomUUID() },
      ...{ iat: now - 600, exp: now + endsInS, cnf: { jkt: await calculateJwkThumbprint(open) } },
      ...claims,
    };
  }
}

/** The keys by which an organization's issuer signs: the one that signs now, and the one that will. */
export async function tokenKeysOf(constellation: Constellation, name: string): Promise<readonly JWK[]> {
  const path = join(constellation.parts.foundations.home.keys, `${name}.json`);
  return (await readTokenKeys(readServiceKeys(path, "development"))).keys;
}
