import { z } from "zod/mini";

const form = z.object({
  graphUrl: z.url(),
  /** Thumbprint of the network's root key: whose word says which organizations take part, and by which keys. */
  networkPin: z.string(),
  /** Where people sign in, by name; the last may be the centre's own people. */
  issuers: z.array(z.object({ organization: z.string(), name: z.string(), issuer: z.url() })),
  /** Whether everybody and everything is made up. */
  isDemo: z.boolean(),
});

/** What the gateway tells the page: where the graph is, and where people of which organization sign in. */
export type Settings = z.infer<typeof form>;
export type Issuer = Settings["issuers"][number];

/** The party that is no organization: analysts and operators sign in there. */
export const centre = "centre";

/** @throws when the gateway does not answer, or not with settings */
export async function loadSettings(): Promise<Settings> {
  const answer = await fetch("/settings.json", { credentials: "omit" });
  return form.parse(await answer.json());
}
