declare global {
  /** Trusted Types (W3C), which TypeScript does not know yet; absent in older browsers. What is made counts as an address. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): AddressPolicy }
    | undefined;
}

type AddressPolicy = { createScriptURL(address: string): URL };

/** The page's one policy. It is made once, and makes nothing but addresses of the client's own built files. */
const policy = globalThis.trustedTypes?.createPolicy("alight-worker", { createScriptURL: ownAsset });

/** Starts a worker from a built file of the client. */
export function openWorker(address: string): Worker {
  return new Worker(policy ? policy.createScriptURL(address) : ownAsset(address));
}

/** @throws for whatever is not a built file of this very client */
function ownAsset(address: string): string {
  const { origin, pathname } = new URL(address, location.origin);
  if (origin !== location.origin || !/^\/assets\/[\w.-]+\.js$/.test(pathname)) {
    throw new TypeError("a worker is started from the client's own files alone");
  }
  return pathname;
}
