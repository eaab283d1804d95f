export type Issuer = { organization: string; name: string; issuer: string };

/** The short name of the party that is no organization: analysts and operators sign in there. */
export const centre = "centre";

export type Settings = { graphUrl: string; callbackUrl: string; issuers: readonly Issuer[] };

/** What the gateway tells the page: where the graph is, and where people of which organization sign in. */
export async function loadSettings(): Promise<Settings> {
  const answer = await fetch("/explorer/settings.json");
  const settings: unknown = await answer.json();
  if (!isSettings(settings)) throw new Error("The gateway's settings cannot be read.");
  return settings;
}

function isSettings(value: unknown): value is Settings {
  if (typeof value !== "object" || value === null) return false;
  return "graphUrl" in value && "callbackUrl" in value && "issuers" in value && Array.isArray(value.issuers);
}
