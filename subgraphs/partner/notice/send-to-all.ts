import type { SendWay, Sent } from "./send-way.ts";

/** What became of a message to all addresses of somebody, and those of them that are none any more. */
export type SentToAll = { sent: Sent; gone: string[] };

/** One that was reached is enough; nobody is told twice because another device is away for now. */
export async function sendToAll(way: SendWay, addresses: readonly string[]): Promise<SentToAll> {
  let sent: Sent = noAddress;
  const gone: string[] = [];
  for (const address of addresses) {
    const one = await way.send(address);
    if (one.outcome === "refused") gone.push(address);
    if (rank[one.outcome] >= rank[sent.outcome]) sent = one;
  }
  return { sent, gone };
}

const noAddress = { outcome: "refused", code: "NO_ADDRESS" } as const;
const rank = { refused: 0, failed: 1, sent: 2 } as const;
