import { type ChangeParts, runChange } from "../command/run-change.ts";
import { type NewList, replaceList } from "./conflict-setting.store.ts";

/** Puts the organization's own list in the place of the one before: with a record, which holds counts alone. */
export function keepNameList(parts: ChangeParts, list: NewList): Promise<void> {
  return runChange(parts, "command-line", async (scope) => {
    await replaceList(scope.sql, list, scope.now);
    const details = { names: list.names, keys: list.inputs.length };
    scope.record({ action: "organization.read-conflict-list", subject: scope.organization, details });
  });
}
