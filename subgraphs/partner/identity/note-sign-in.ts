import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import type { NoteSignIn, SignInNote } from "#shared/issuer/sign-in-note.ts";
import { newRequestId } from "#shared/logging/request-id.ts";
import { appendAuditEntries, type Effect } from "../audit/audit-entry.store.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Orm } from "../database/orm.ts";

export type NoteParts = {
  orm: Pick<Orm, "fork">;
  organization: string;
  issuer: string;
  clock: () => Date;
  newId: () => PartitionedId;
};

/** Writes sign-ins into the organization's records, each in the name of the person or tool whose way in it was. */
export function noteSignIns({ orm, organization, issuer, clock, newId }: NoteParts): NoteSignIn {
  return async (note) => {
    const { account } = note;
    const actor = account === undefined ? { issuer: "service", id: "issuer" } : { issuer, id: account };
    const source = { actor, requestId: newRequestId(), now: clock(), newId };
    const effect = { ...effectOf(note), subject: account ?? organization };
    await inTransaction(orm.fork(), async (em) => {
      await appendAuditEntries(em, source, [effect]);
      return { isKept: true, value: undefined };
    });
  };
}

function effectOf(note: SignInNote): Omit<Effect, "subject"> {
  switch (note.kind) {
    case "SIGNED_IN":
      return { action: note.way === "tool" ? "tool.sign-in" : "person.sign-in", details: { way: note.way } };
    case "REFUSED": {
      const details = { way: note.way, refusal: note.refusal };
      return { action: note.way === "tool" ? "tool.sign-in-refused" : "person.sign-in-refused", details };
    }
    case "SIGNED_OUT":
      return { action: "person.sign-out" };
  }
}
