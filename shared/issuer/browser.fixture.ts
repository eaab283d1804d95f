import { createHash } from "node:crypto";
import type { HttpClient } from "#shared/http/send-http.ts";
import { CookieJar } from "#shared/issuer/cookie-jar.ts";

export type Seen = { status: number; headers: Readonly<Record<string, string>>; text: string };

export const verifier = "v".repeat(43);

/** The address where a sign-in begins, with `changes` made to a correct request (`null` leaves a parameter out). */
export function authorizeUrl(issuer: string, changes: Record<string, string | null>): string {
  const correct: Record<string, string | null> = {
    client_id: "alight-explorer",
    redirect_uri: "http://127.0.0.1:4000/explorer/callback",
    response_type: "code",
    scope: "openid",
    state: "s1",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...changes,
  };
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(correct)) if (value !== null) given.set(name, value);
  return `${issuer}/auth?${given}`;
}

/** A browser as far as an issuer can tell: cookies, forms, one step at a time. */
export class Browser {
  readonly #jar = new CookieJar();
  readonly #client: HttpClient;

  constructor(client: HttpClient) {
    this.#client = client;
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#send("GET", url, { headers });
  }

  post(url: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Seen> {
    const body = new URLSearchParams(form).toString();
    return this.#send("POST", url, {
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      body,
    });
  }

  /** Begins a sign-in; the address of its page. */
  async begin(issuer: string, changes: Record<string, string | null> = {}): Promise<string> {
    const { headers } = await this.get(authorizeUrl(issuer, changes));
    return headers.location ?? "";
  }

  /** Signs in as a demo person; the code that comes back. */
  async fetchCode(issuer: string, person: string): Promise<string> {
    const page = await this.begin(issuer);
    const chosen = await this.post(page, { method: "demo", person });
    const back = await this.get(chosen.headers.location ?? "");
    return new URL(back.headers.location ?? "").searchParams.get("code") ?? "";
  }

  async #send(
    method: "GET" | "POST",
    url: string,
    { headers, body }: { headers: Record<string, string>; body?: string },
  ): Promise<Seen> {
    const sent = await this.#client.send({
      method,
      url,
      headers: { accept: "text/html", cookie: this.#jar.header(), ...headers },
      ...(body === undefined ? {} : { body }),
      timeoutMs: 5_000,
      maxBytes: 100_000,
    });
    if (!sent.ok) throw new Error(sent.code);
    this.#jar.take(sent.headers["set-cookie"]);
    return { status: sent.status, headers: sent.headers, text: sent.body.toString("utf8") };
  }
}
