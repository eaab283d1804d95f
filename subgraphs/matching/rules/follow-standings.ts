import type { RecordBook } from "#shared/record/record-book.ts";
import type { CardIndex } from "../index/card-index.ts";

/** Keeps what the network has granted each organization up with the record book; who is not listed any more has nothing. */
export function followStandings(book: RecordBook, index: CardIndex): () => void {
  let known = new Set<string>();
  const refresh = () => {
    const parties = book.parties().filter(({ id }) => id !== "centre");
    const listed = new Set(parties.map(({ id }) => id));
    for (const id of known) if (!listed.has(id)) index.setStanding(id, undefined);
    for (const { id, isActive, record, admission } of parties) {
      index.setStanding(id, { isActive, isStateBody: record.kind === "STATE_BODY", scope: admission.scope });
    }
    known = listed;
  };
  refresh();
  return book.onChange(refresh);
}
