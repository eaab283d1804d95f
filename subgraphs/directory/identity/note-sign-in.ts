import type { Sql } from "#shared/database/sql.ts";
import type { NoteSignIn, SignInNote } from "#shared/issuer/sign-in-note.ts";
import { type Effect, writeEntry } from "../audit/audit-entry.store.ts";

/** Writes sign-ins into the centre's records, each in the name of the person whose way in it was. */
export function noteCentreSignIns(sql: Sql, clock: () => Date): NoteSignIn {
  return (note) => {
    const { account } = note;
    const by = account === undefined ? { actor: "issuer", issuer: "service" } : { actor: account };
    return writeEntry(sql, { ...effectOf(note), ...by, subject: account ?? "centre", now: clock() });
  };
}

function effectOf(note: SignInNote): Pick<Effect, "kind" | "details"> {
  switch (note.kind) {
    case "SIGNED_IN":
      return { kind: "SIGNED_IN", details: { way: note.way } };
    case "REFUSED":
      return { kind: "SIGN_IN_REFUSED", details: { way: note.way, refusal: note.refusal } };
    case "SIGNED_OUT":
      return { kind: "SIGNED_OUT" };
  }
}
