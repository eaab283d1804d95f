import { createHash } from "node:crypto";
import type { Peer } from "#shared/http/message-trust.ts";
import type { RecordBook } from "#shared/record/record-book.ts";

export type Witness = Peer & { url: string };

const centre = "centre";

/**
 * Who keeps the heads of the chain `party`: the centre's directory, then partners in an order that is the party's own and
 * hardly changes when others come or go (rendezvous hashing).
 */
export function chooseWitnesses(book: Pick<RecordBook, "party" | "parties">, party: string, count: number): Witness[] {
  const directory = book.party(centre)?.record.services.directory?.url;
  const partners = book
    .parties()
    .filter(({ id, isActive }) => isActive && id !== party && id !== centre)
    .flatMap(({ id, record }) => {
      const url = record.services.partner?.url;
      return url === undefined ? [] : [{ party: id, service: "partner", url, rank: rankOf(party, id) }];
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ rank: _, ...witness }) => witness);
  const isElsewhere = directory !== undefined && party !== centre;
  return isElsewhere ? [{ party: centre, service: "directory", url: directory }, ...partners] : partners;
}

function rankOf(party: string, witness: string): string {
  return createHash("sha256").update(`${party}\n${witness}`).digest("hex");
}
