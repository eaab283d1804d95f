import { type HeadSigner, type OpenedHead, signHead } from "#shared/audit/audit-head.ts";
import {
  auditChannel,
  forgetHeads,
  keepHead,
  keepLinks,
  lockChain,
  ownHeads,
  unsealedEntries,
} from "#shared/audit/chain.store.ts";
import { currentBeginning, keepBeginning, keptBeginnings } from "#shared/audit/epoch.store.ts";
import { openBeginning, signBeginningAgain } from "#shared/audit/epoch-beginning.ts";
import { type Link, sealEntry } from "#shared/audit/seal-entry.ts";
import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { Bell } from "#shared/events/bell.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";

export type SealerParts = {
  pool: Pool;
  signer: HeadSigner;
  /** Whether this key is one of the party's own, by its record. */
  isOwnKey: (keyid: string) => boolean;
  log: Logger;
  /** Told that the chain has a new signed head. */
  onHead: () => void;
};

export type Sealer = { stop(): Promise<void> };

type Turn = "more" | "idle" | "failed";

const batchSize = 500;
const keptHeads = 1_000;
const pollMs = 15_000;
const maxBackoffMs = 5_000;

/**
 * Seals entries soon after they were committed: one sealer at a time per database, whatever the number of processes.
 * Nothing waits for it; while it is away, entries wait unsealed.
 */
export async function startSealer(parts: SealerParts): Promise<Sealer> {
  const bell = new Bell();
  let isStopped = false;
  const listening = await parts.pool.listen(auditChannel, () => bell.ring());
  const run = async () => {
    for (let failures = 0; !isStopped; ) {
      const turn = await sealSome(parts).catch((err: unknown): Turn => {
        parts.log.error({ err }, "audit.sealing-failed");
        return "failed";
      });
      failures = turn === "failed" ? failures + 1 : 0;
      if (turn !== "more" && !isStopped) {
        await bell.wait(turn === "failed" ? Math.min(maxBackoffMs, 100 * 2 ** failures) : pollMs);
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      isStopped = true;
      bell.ring();
      await listening.stop();
      await running;
    },
  };
}

async function sealSome(parts: SealerParts): Promise<Turn> {
  const { pool, signer, onHead } = parts;
  const sealed = await pool.transaction(async (sql) => {
    const end = await lockChain(sql);
    if (!end) return 0;
    await announceAgain(sql, parts);
    return sealAfter(sql, end, signer);
  });
  if (sealed > 0) onHead();
  return sealed >= batchSize ? "more" : "idle";
}

/** @returns how many heads or entries are new */
async function sealAfter(sql: Sql, end: Link, signer: HeadSigner): Promise<number> {
  const unsealed = await unsealedEntries(sql, batchSize);
  if (unsealed.length === 0) return signAgain(sql, end, signer);
  let last = end;
  const links = unsealed.map(({ seq, entry }) => {
    last = sealEntry(last, entry);
    return { seq, link: last };
  });
  await keepLinks(sql, links, await signHead(signer, last, await currentBeginning(sql)));
  await forgetHeads(sql, last, keptHeads);
  return links.length;
}

/** After a key was replaced, the newest head is signed once more: nobody knows the old key any longer. */
async function signAgain(sql: Sql, end: Link, signer: HeadSigner): Promise<number> {
  if (end.position === 0) return 0;
  const head: OpenedHead = await signHead(signer, end, await currentBeginning(sql));
  const [newest] = (await ownHeads(sql, 4)).filter(({ keyid }) => keyid === head.keyid);
  if (newest?.position === end.position) return 0;
  await keepHead(sql, head);
  return 1;
}

/** While a key is being replaced, both are the party's: what the one has announced is said again under the other. */
async function announceAgain(sql: Sql, { signer, isOwnKey }: SealerParts): Promise<void> {
  const { d: _, ...publicKey } = signer.key();
  const current = calculateThumbprint(publicKey);
  for (const { statement } of await keptBeginnings(sql)) {
    const opened = await openBeginning(statement);
    if (!opened || opened.keyid === current || !isOwnKey(opened.keyid)) continue;
    await keepBeginning(sql, await signBeginningAgain(opened, signer));
  }
}
