import type { BeginningRow } from "#shared/audit/epoch.store.ts";
import { type OpenedBeginning, openBeginning } from "#shared/audit/epoch-beginning.ts";
import { type Finding, finding } from "#shared/audit/finding.ts";
import type { Link } from "#shared/audit/seal-entry.ts";

/** One life of a database, as its chain tells it: the entries after `after`, up to `last` where another one follows. */
export type Epoch = {
  epoch: string;
  after: number;
  last: number | undefined;
  beginning: OpenedBeginning | undefined;
};

export type Lineage = { epochs: Epoch[]; findings: Finding[] };

export type LineageParts = { party: string; isOwnKey: (keyid: string) => boolean };

/**
 * The epochs that lead to the chain's present one, the oldest first. One that the party has not announced with its own
 * signature is found: whoever has the database alone could cut a tail and call it a restore.
 */
export async function traceEpochs(end: Link, rows: readonly BeginningRow[], parts: LineageParts): Promise<Lineage> {
  const statements = new Map(rows.map(({ epoch, statement }) => [epoch, statement]));
  const epochs: Epoch[] = [];
  const findings: Finding[] = [];
  for (let at: string | undefined = end.epoch, last: number | undefined; at !== undefined; ) {
    const statement = statements.get(at);
    statements.delete(at); // however they are knotted, each is looked at once
    const opened = statement === undefined ? undefined : await openBeginning(statement);
    const isAnnounced = opened !== undefined && isOwn(opened, at, parts);
    if (statement !== undefined && !isAnnounced) findings.push(unannounced(opened, end));
    const after: number = opened?.beginning.after.position ?? 0;
    epochs.unshift({ epoch: at, after, last, beginning: isAnnounced ? opened : undefined });
    at = opened?.beginning.after.epoch;
    last = after;
  }
  return { epochs, findings };
}

function isOwn({ beginning, keyid }: OpenedBeginning, epoch: string, { party, isOwnKey }: LineageParts): boolean {
  return beginning.organization === party && beginning.epoch === epoch && isOwnKey(keyid);
}

function unannounced(opened: OpenedBeginning | undefined, end: Link): Finding {
  const first = (opened?.beginning.after.position ?? end.position) + 1;
  const sentence = `From entry ${first} on the chain is in another epoch, and no signature of the party's own announces it.`;
  return finding("UNANNOUNCED", first, sentence);
}
