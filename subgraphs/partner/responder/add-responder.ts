import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkWhole } from "./check-profession.ts";
import { checkResponder, type ResponderFields } from "./check-responder.ts";
import { insertResponders } from "./responder.store.ts";
import type { ResponderContent, ResponderDraft } from "./responder-draft.ts";
import { supervision } from "./revise-responder.ts";

export type AddResponder = {
  organization: string;
  input: ResponderFields & { isDraft?: boolean | null };
  idempotencyKey: string;
};

/** Adds a responder of the organization, as a draft or waiting for a coordinator; nobody outside hears of it yet. */
export async function addResponder(context: PartnerContext, { organization, input, idempotencyKey }: AddResponder) {
  const command = { name: "addResponder", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const { value, problems } = checkResponder(input, ["input"], []);
      const content = { ...unsaidOfResponder, ...value };
      const all = [...checkWhole(content, problems, ["input"]), ...(await supervision(scope, value, undefined))];
      if (all.length > 0) return refused(...all);
      const draft = responderDraft(scope, content, input.isDraft === true);
      await insertResponders(scope.em, [draft]);
      const { id, profession, state } = draft;
      scope.record({ action: "responder.add", subject: id, details: { profession, state } });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

function responderDraft(scope: CommandScope, content: ResponderContent, isDraft: boolean): ResponderDraft {
  const { now, actor } = scope;
  const confirmedOn = now.toISOString().slice(0, 10);
  const state = isDraft ? "DRAFT" : "AWAITING_APPROVAL";
  const beginning = { isPaused: false, confirmedOn, state, approvedBy: null, cardVersion: 0 } as const;
  return { id: scope.newId(), ...content, ...beginning, heldBy: actor.id, addedAt: now, changedAt: now };
}

/** What holds when nothing is said about it. */
export const unsaidOfResponder: ResponderContent = {
  name: "",
  profession: "LAWYER",
  issues: [],
  help: [],
  languages: [],
  admissions: [],
  isRemote: false,
  cost: [],
  freePlaces: 1,
  traits: [],
  isTrained: false,
  isMentor: false,
  isSponsored: false,
  supervisor: null,
};
