/** Whom a passkey is for (WebAuthn, section 5.1.2): bound to one host, used from one origin. */
export type RelyingParty = {
  /** The host's name. */
  id: string;
  /** Scheme, host and port, exactly. */
  origin: string;
  /** As a person reads it; asked anew for each page. */
  name: () => string;
};

/** `undefined` where browsers make no passkeys: at a number instead of a name, or without TLS. */
export function relyingPartyOf(publicUrl: string, name: () => string): RelyingParty | undefined {
  const { hostname, origin, protocol } = new URL(publicUrl);
  const isNumber = /^[\d.]+$|^\[/.test(hostname);
  const isSecure = protocol === "https:" || hostname === "localhost" || hostname.endsWith(".localhost");
  return isNumber || !isSecure ? undefined : { id: hostname, origin, name };
}
