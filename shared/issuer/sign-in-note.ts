import { AttemptLimit } from "#shared/issuer/attempt-limit.ts";
import type { SignInRefusal } from "#shared/issuer/sign-in-refusal.ts";

/** How somebody says who they are. */
export type SignInWay = "passkey" | "account" | "tool" | "demo";

/** What is recorded of sign-ins: who by id, how, and of a refusal why by its code. Nothing that was typed or sent. */
export type SignInNote =
  | { kind: "SIGNED_IN"; account: string; way: SignInWay }
  /** `account`: whose way in was tried, as far as it is known. */
  | { kind: "REFUSED"; account: string | undefined; way: SignInWay; refusal: SignInRefusal }
  | { kind: "SIGNED_OUT"; account: string };

/** Writes it into the records of whose people these are. */
export type NoteSignIn = (note: SignInNote) => Promise<void>;

/** Whoever tries without end fills no records: of one account, and of all unknown ones, a few and then one a minute. */
const refusals = { burst: 5, refillMs: 60_000, maxKeys: 5_000 } as const;
/** A tool asks for a token whenever it likes; one that asks all the time is told of once a minute. */
const tools = { burst: 1, refillMs: 60_000, maxKeys: 5_000 } as const;

/** Keeps everybody's sign-ins and sign-outs, and of what can be repeated by a program only so many. */
export function boundNotes(note: NoteSignIn, clock: () => Date): NoteSignIn {
  const [refused, byTool] = [new AttemptLimit(refusals), new AttemptLimit(tools)];
  return async (one) => {
    if (one.kind === "REFUSED" && refused.take(one.account ?? "", clock()) > 0) return;
    if (one.kind === "SIGNED_IN" && one.way === "tool" && byTool.take(one.account, clock()) > 0) return;
    await note(one);
  };
}
