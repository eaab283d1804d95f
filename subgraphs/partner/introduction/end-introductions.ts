import type { CommandScope } from "../command/run-command.ts";
import { nameOfPerson } from "../person/name-of-person.ts";
import { liveIntroductionsOf } from "./introduction.store.ts";
import { stepIntroduction } from "./step-introduction.ts";

/** A need ends: so does every introduction of it, and the other sides are told. The need is locked. */
export async function endIntroductionsOf(scope: CommandScope, need: string): Promise<void> {
  const { sql, actor } = scope;
  const live = await liveIntroductionsOf(sql, need);
  if (live.length === 0) return;
  const by = { side: "HOME", actor: actor.id, name: await nameOfPerson(sql, actor.id) } as const;
  for (const one of live) {
    const kind = one.state === "ACCEPTED" ? "END" : "WITHDRAW";
    await stepIntroduction(scope, one, { kind, by, reason: "NEED_ENDED" });
  }
}
