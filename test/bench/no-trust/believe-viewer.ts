import type { Credentials } from "../../../gateway/guard/authenticate.ts";
import { readPlainToken } from "./no-trust.ts";

/** The gateway's door without a lock: who asks is who says so. */
export async function believeViewer(headers: Readonly<Record<string, string>>): Promise<Credentials> {
  const token = headers.authorization?.replace(/^DPoP /, "");
  if (token === undefined) return { kind: "nobody" };
  return { kind: "viewer", viewer: readPlainToken(token), token };
}
