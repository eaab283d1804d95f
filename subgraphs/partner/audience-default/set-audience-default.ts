import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { type AudienceFields, checkAudience } from "../need/check-audience.ts";
import { keepAudienceDefault } from "./audience-default.store.ts";

export type SetAudienceDefault = { organization: string; input: AudienceFields; idempotencyKey: string };

/** A coordinator sets who hears of the organization's needs from now on, unless a poster says otherwise. */
export async function setAudienceDefault(context: PartnerContext, given: SetAudienceDefault) {
  const { organization, input, idempotencyKey } = given;
  const command = {
    name: "setAudienceDefault",
    idempotencyKey,
    input: { organization, input },
    resultForm: changedRow,
  };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const { value: audience, problems } = checkAudience(input, ["input"], context.knownOrganizations());
      if (problems.length > 0) return refused(...problems);
      await keepAudienceDefault(scope.sql, audience);
      const { isForEveryone, onlyOrganizations, exceptOrganizations } = audience;
      const details = { everyone: isForEveryone, only: onlyOrganizations, except: exceptOrganizations };
      scope.record({ action: "organization.set-audience-default", subject: organization, details });
      return { ok: true, result: { id: organization, warnings: [] } };
    },
  });
}
