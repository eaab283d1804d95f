/** The cookies of one sign-in, by name alone: it talks to one issuer and is over in a moment. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  /** Takes `set-cookie` headers joined by ", ": a comma begins a cookie only where a name and `=` follow. */
  take(header: string | undefined): void {
    for (const cookie of header?.split(/, (?=[^;,= ]+=)/) ?? []) {
      const [pair = ""] = cookie.split(";", 1);
      const at = pair.indexOf("=");
      if (at > 0) this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }

  header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}
