import type { Issuer } from "./settings.ts";
import type { beginSignIn } from "./sign-in.ts";

/** Leaves for the issuer's own page. What that takes is loaded now: nobody waits for it to see the first page. */
export async function leaveForSignIn(issuer: Issuer, how: Parameters<typeof beginSignIn>[1]): Promise<void> {
  const { beginSignIn } = await import("./sign-in.ts");
  await beginSignIn(issuer, how);
}
