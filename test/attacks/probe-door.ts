import { encodeViewer } from "#shared/auth/viewer.ts";

/** A door that only signed requests may pass, and a body that is taken there. */
export type Door = { url: string; body: string };

export type Sealer = (
  door: Door,
  given?: { headers?: Record<string, string>; laterMs?: number },
) => Record<string, string>;

export type Sealers = {
  /** As the network's gateway signs. */
  fair: Sealer;
  /** With a key of nobody's. */
  stranger: Sealer;
};

type Attempt = { headers: Record<string, string>; body?: string; url?: string };

const refused = 401;
const token = "DPoP an.access.token";
const viewer = encodeViewer({ sub: "colorado~1", organization: "colorado", roles: ["OPERATOR"] });

/** What a door was tried with, and the names of those attempts that were not refused. */
export type Probed = { tried: number; passing: string[] };

/**
 * Sends what a thief would send: requests unsigned, signed by others, old, early, sent again, changed, or meant for
 * another door.
 */
export async function passingAttempts(door: Door, sealers: Sealers): Promise<Probed> {
  const fairStatus = await send(door, { headers: sealers.fair(door) });
  if (fairStatus === refused) throw new Error(`${door.url} refuses the gateway's own request`);
  const passing: string[] = [];
  const attempts = Object.entries(attemptsAt(door, sealers));
  for (const [name, attempt] of attempts) {
    if ((await send(door, attempt)) !== refused) passing.push(name);
  }
  const once = { headers: sealers.fair(door) };
  await send(door, once);
  if ((await send(door, once)) !== refused) passing.push("sent again");
  return { tried: attempts.length + 1, passing };
}

function attemptsAt(door: Door, { fair, stranger }: Sealers): Record<string, Attempt> {
  const foreign = stranger(door);
  const { authorization: _, ...withoutToken } = fair(door, { headers: { authorization: token } });
  return {
    unsigned: { headers: {} },
    "by a stranger": { headers: foreign },
    "by a stranger under the gateway's name": { headers: renamed(foreign, fair(door)) },
    "a minute old": { headers: fair(door, { laterMs: -60_000 }) },
    "a minute early": { headers: fair(door, { laterMs: 60_000 }) },
    "with another body": { headers: fair(door), body: `${door.body} ` },
    "at another address": { headers: fair(door), url: `${door.url}?x=1` },
    "meant for another door": { headers: fair({ ...door, url: "http://127.0.0.1:1/graphql" }) },
    "with a token put in": { headers: { ...fair(door), authorization: token } },
    "with the token taken out": { headers: withoutToken },
    "with another token": {
      headers: { ...fair(door, { headers: { authorization: token } }), authorization: "DPoP x" },
    },
    "with a person put in": { headers: { ...fair(door), "alight-viewer": viewer } },
  };
}

/** The stranger's signature, under the key id of another. */
function renamed(foreign: Record<string, string>, fair: Record<string, string>): Record<string, string> {
  const keyid = /keyid="([^"]+)"/;
  const name = keyid.exec(fair["signature-input"] ?? "")?.[0] ?? "";
  return { ...foreign, "signature-input": (foreign["signature-input"] ?? "").replace(keyid, name) };
}

async function send(door: Door, { headers, body = door.body, url = door.url }: Attempt): Promise<number> {
  const all = { "content-type": "application/json", ...headers };
  const answer = await fetch(url, { method: "POST", headers: all, body });
  await answer.arrayBuffer();
  return answer.status;
}
