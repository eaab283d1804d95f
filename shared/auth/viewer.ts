import { z } from "zod";
import { parseJson } from "#shared/json/parse-json.ts";

/** Who asks, after their own issuer's token. `sub` is unique within `organization` only. */
export const viewer = z.object({
  sub: z.string().regex(/^[\x21-\x7e]{1,200}$/),
  organization: z.string().max(31),
  roles: z.array(z.string().max(30)).max(10),
});
export type Viewer = z.output<typeof viewer>;

/** The header in which the gateway tells the centre's services who asks; covered by its signature. */
export const viewerHeader = "alight-viewer";

export function encodeViewer(claims: Viewer): string {
  const { sub, organization, roles } = claims;
  return Buffer.from(JSON.stringify({ sub, organization, roles })).toString("base64url");
}

export function decodeViewer(header: string | undefined): Viewer | undefined {
  if (header === undefined || header.length > 2_000) return undefined;
  return viewer.safeParse(parseJson(Buffer.from(header, "base64url"))).data;
}
