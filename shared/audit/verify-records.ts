import type { Testimony } from "#shared/audit/ask-witnesses.ts";
import { type OpenedHead, openHead } from "#shared/audit/audit-head.ts";
import { chainEnd, ownHeads, sealedAfter } from "#shared/audit/chain.store.ts";
import { ChainWalk, type SeenHead } from "#shared/audit/chain-walk.ts";
import { keptBeginnings } from "#shared/audit/epoch.store.ts";
import { openBeginning } from "#shared/audit/epoch-beginning.ts";
import { type Loss, sortHeads } from "#shared/audit/explain-loss.ts";
import { type Finding, finding } from "#shared/audit/finding.ts";
import { countStrays, countUnsealed, unguardedTables, unrecordedChanges } from "#shared/audit/guard.store.ts";
import type { Link } from "#shared/audit/seal-entry.ts";
import { type Epoch, traceEpochs } from "#shared/audit/trace-epochs.ts";
import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";

export type Verification = {
  /** The chain's name. */
  party: string;
  /** Entries in the chain, and committed entries that are not yet in it. */
  sealed: number;
  unsealed: number;
  /** Who vouches for the chain up to its newest head or an earlier one, and who could not be asked. */
  witnesses: { witness: string; position: number }[];
  silent: string[];
  /** The lives that the database has had, the oldest first: one, and one more with each announced restore. */
  epochs: ToldEpoch[];
  /** What peers hold signed heads of, and an announced restore left behind. */
  lost: Loss[];
  findings: Finding[];
};

export type ToldEpoch = {
  epoch: string;
  /** Its first entry's position, and its last one's where another epoch follows. */
  first: number;
  last: number | null;
  /** When it began by a restore, and of when the state is that was put back; null for the chain's first epoch. */
  begunAt: string | null;
  restoredTo: string | null;
};

export type VerifyParts = {
  party: string;
  pool: Pool;
  /** Tables whose changes must have a record. */
  tables: readonly string[];
  /** Whether this key is one of the party's own. */
  isOwnKey: (keyid: string) => boolean;
  /** Asked before the database is looked at: what peers hold cannot be newer than what is then found. */
  ask: () => Promise<{ testimonies: Testimony[]; silent: string[] }>;
};

const pageSize = 1_000;
const maxOwnHeads = 2_000;

/** Compares a database's records with themselves, with its effects, and with what peers hold of them. */
export async function verifyRecords(parts: VerifyParts): Promise<Verification> {
  const { party, pool, isOwnKey } = parts;
  const { testimonies, silent } = await parts.ask();
  return pool.transaction(async (sql) => {
    await sql.query("set transaction isolation level repeatable read, read only");
    const end = await chainEnd(sql);
    if (!end) {
      const gone = finding("REPLACED", null, "The chain of records is gone from the database.");
      return { party, sealed: 0, unsealed: 0, witnesses: [], silent, epochs: [], lost: [], findings: [gone] };
    }
    const { epochs, findings: unannounced } = await traceEpochs(end, await keptBeginnings(sql), parts);
    const held = testimonies.map(({ witness, held }) => ({
      witness,
      held: held.find((one) => one.head.epoch === end.epoch),
    }));
    const witnesses = held.flatMap((one) =>
      one.held ? [{ witness: one.witness, position: one.held.head.position }] : [],
    );
    const own = await openOwnHeads(sql, isOwnKey);
    const { binding, lost, foreign } = sortHeads(await seenByPeers(testimonies), epochs);
    const walk = new ChainWalk([...seenBySelf(end, own), ...seenByAnnouncement(epochs), ...binding], epochs);
    const sealed = await walkChain(sql, walk, epochs);
    const findings = [
      ...unannounced,
      ...foreign.map(judgeForeign),
      ...walk.finish(),
      ...judgeOwnHeads(walk.position, own),
      ...(await judgeEffects(sql, parts, { end: walk.position, epochs })),
    ];
    const told = { epochs: epochs.map(tellEpoch), lost };
    return { party, sealed, unsealed: await countUnsealed(sql), witnesses, silent, ...told, findings };
  });
}

async function walkChain(sql: Sql, walk: ChainWalk, epochs: readonly Epoch[]): Promise<number> {
  let count = 0;
  for (const { epoch, after, last } of epochs) {
    for (let isMore = true; isMore; ) {
      const position = Math.max(after, walk.position);
      const page = await sealedAfter(sql, { epoch, position, last }, pageSize);
      for (const sealed of page) walk.accept(sealed);
      count += page.length;
      isMore = page.length === pageSize;
    }
  }
  return count;
}

function tellEpoch({ epoch, after, last, beginning }: Epoch): ToldEpoch {
  const { at = null, restoredTo = null } = beginning?.beginning ?? {};
  return { epoch, first: after + 1, last: last ?? null, begunAt: at, restoredTo };
}

type OwnHeads = { sound: OpenedHead[]; forged: number[] };

async function openOwnHeads(sql: Sql, isOwnKey: (keyid: string) => boolean): Promise<OwnHeads> {
  const rows = await ownHeads(sql, maxOwnHeads);
  const opened = await Promise.all(rows.map(async (row) => ({ row, head: await openHead(row.statement) })));
  const newest = rows[0]?.position;
  const sound: OpenedHead[] = [];
  const forged: number[] = [];
  for (const { row, head } of opened) {
    if (head && head.head.position === row.position && head.head.hash === row.hash && head.keyid === row.keyid)
      sound.push(head);
    else forged.push(row.position);
  }
  const isVouched = sound.some(({ head, keyid }) => head.position === newest && isOwnKey(keyid));
  if (newest !== undefined && !isVouched && !forged.includes(newest)) forged.push(newest);
  return { sound, forged };
}

const own = { after: 0, witness: "itself" };

function seenBySelf(end: Link, { sound }: OwnHeads): SeenHead[] {
  const heads = sound.map(({ head }) => ({ ...head, ...own, holder: "its own signed head has" }));
  return end.position === 0 ? heads : [{ ...end, ...own, at: "", holder: "the sealer's note has" }, ...heads];
}

/** Where an epoch was announced to go on from, the one before must have stood. */
function seenByAnnouncement(epochs: readonly Epoch[]): SeenHead[] {
  return epochs.flatMap(({ beginning }) => {
    if (!beginning || beginning.beginning.after.position === 0) return [];
    const { after, at } = beginning.beginning;
    return [{ ...after, ...own, at, holder: "the announced beginning of the next epoch has" }];
  });
}

async function seenByPeers(testimonies: readonly Testimony[]): Promise<SeenHead[]> {
  const seen = testimonies.map(({ witness, held, refused }) =>
    Promise.all(
      [...held, ...refused].map(async ({ head }) => {
        const begun = head.beginning === undefined ? undefined : await openBeginning(head.beginning);
        const after = begun?.beginning.after.position ?? 0;
        return { ...head, after, witness, holder: `${witness} holds a signed head with` };
      }),
    ),
  );
  return (await Promise.all(seen)).flat();
}

/** A chain that a peer knows of, that this one does not come from, and that no announced restore explains. */
function judgeForeign({ witness, position }: SeenHead): Finding {
  const what = `${witness} holds a signed head of another chain of this party, up to entry ${position}`;
  return finding("REPLACED", position, `The database was replaced: ${what}, and nothing of it is here.`);
}

function judgeOwnHeads(end: number, { sound, forged }: OwnHeads): Finding[] {
  const newest = Math.max(0, ...sound.map(({ head }) => head.position), ...forged);
  const found = forged.map((position) =>
    finding("UNSIGNED", position, `The head of entry ${position} does not bear the party's own signature.`),
  );
  if (end <= newest) return found;
  return [
    ...found,
    finding("UNSIGNED", end, `The chain ends at entry ${end}, and its newest signed head is ${newest}.`),
  ];
}

async function judgeEffects(
  sql: Sql,
  { tables }: VerifyParts,
  { end, epochs }: { end: number; epochs: readonly Epoch[] },
): Promise<Finding[]> {
  const strays = await countStrays(sql, epochs);
  return [
    ...(await unrecordedChanges(sql, tables)).map(({ table, change, count }) => {
      const what = `A change of ${count} ${count === 1 ? "row" : "rows"} of ${table} has no record (change ${change})`;
      return finding("UNRECORDED", end, `${what}: its entry was taken away.`);
    }),
    ...(await unguardedTables(sql, tables)).map((table) =>
      finding("UNGUARDED", null, `The guard that asks every change of ${table} for a record is off.`),
    ),
    ...(strays > 0 ? [finding("CHANGED", null, `${strays} sealed entries name another chain than this one.`)] : []),
  ];
}
