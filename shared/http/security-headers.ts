/**
 * What every answer tells a browser: take nothing from it but what it says it is, show it in no frame, tell nobody
 * where it was linked from, and run, load and send nothing. Pages replace the policy by one of their own.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // Passkeys are left to the pages of our own origin: they are what people sign in with.
  "permissions-policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=(), " +
    "publickey-credentials-create=(self), publickey-credentials-get=(self)",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cache-control": "no-store",
};

/** Besides, of a service whose public address is HTTPS: come back by nothing else, for a year (RFC 6797). */
export const strictTransport = { "strict-transport-security": "max-age=31536000" } as const;
