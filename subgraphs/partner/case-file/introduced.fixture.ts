import { type ChangeParts, runChange } from "../command/run-change.ts";
import { lockIntroduction } from "../introduction/introduction.store.ts";
import { insertIntroduction, replaceStaff, updateIntroduction } from "../introduction/introduction-write.store.ts";
import { stepIntroduction } from "../introduction/step-introduction.ts";

/** Somebody who works on a need from now on, without the way that leads there. @returns the introduction's id */
export function acceptedIntroduction(
  parts: ChangeParts,
  { need, reader }: { need: string; reader: { id: string; organization: string } },
): Promise<string> {
  return runChange(parts, "test", async (scope) => {
    const { sql, now } = scope;
    const id = scope.newId();
    const responder = scope.newId().replace(parts.organization, reader.organization);
    const about = { id, need, responder, organization: reader.organization, way: "REQUESTED", issues: [] } as const;
    const stands = { isShort: false, isConfirmed: true, startedBy: reader.id, answerBy: null, showing: null };
    await insertIntroduction(sql, { ...about, issues: [], ...stands }, now);
    const accepted = { state: "ACCEPTED", answerBy: null, reservation: null, outcome: null, reason: null } as const;
    await updateIntroduction(sql, id, { ...accepted, changedAt: now });
    await replaceStaff(sql, { id, need }, { people: [{ id: reader.id, name: "A lawyer" }], contact: null });
    scope.record({ action: "introduction.accept", subject: id });
    return id;
  });
}

export async function endIntroduction(parts: ChangeParts, id: string): Promise<void> {
  await runChange(parts, "test", async (scope) => {
    const introduction = await lockIntroduction(scope.sql, id);
    const by = { side: "HOME", actor: null, name: null } as const;
    if (introduction) await stepIntroduction(scope, introduction, { kind: "END", by, reason: "NO_CONTACT" });
  });
}
