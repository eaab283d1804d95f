import type { BrowserContext, CDPSession, Page } from "playwright-core";

export type Authenticator = {
  /** Whether its holder shows finger, face or PIN when asked; otherwise the device only knows that somebody is there. */
  setVerified(isVerified: boolean): Promise<void>;
  /** How many passkeys it holds. */
  count(): Promise<number>;
  /** As when a device is lost. */
  clear(): Promise<void>;
};

/** Gives a page a device that makes passkeys (Chromium's virtual authenticator, over its debugging protocol). */
export async function addAuthenticator(context: BrowserContext, page: Page): Promise<Authenticator> {
  const session: CDPSession = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    setVerified: async (isUserVerified) => {
      await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
    },
    count: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length,
    clear: async () => {
      await session.send("WebAuthn.clearCredentials", { authenticatorId });
    },
  };
}
