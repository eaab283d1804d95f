import { audienceDefault } from "../audience-default/audience-default.store.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { letLeaveAt } from "../showing/let-leave.ts";
import type { IssueFields } from "./check-issues.ts";
import { checkNeed, type NeedFields } from "./check-need.ts";
import { checkWait, waitEnd } from "./check-wait.ts";
import { freeReference, insertNeeds } from "./need.store.ts";
import type { NeedContent, NeedIssueDraft } from "./need-draft.ts";

export type PostNeedFields = NeedFields & { leavesAfterSeconds?: number | null; byHand?: boolean | null };

export type PostNeed = { organization: string; input: PostNeedFields; idempotencyKey: string };

/** Posts a need for the organization that runs this partner; held by whoever posts it. */
export async function postNeed(context: PartnerContext, { organization, input, idempotencyKey }: PostNeed) {
  const command = { name: "postNeed", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const { value, problems, warnings } = checkNeed(input, ["input"], {
        now: scope.now,
        organizations: context.knownOrganizations(),
      });
      const all = [...problems, ...checkWait(input.leavesAfterSeconds, ["input"])];
      if (all.length > 0) return refused(...all);
      const { issues = [], ...content } = value;
      const said = { ...unsaidOfNeed, ...(await audienceDefault(scope.sql)), ...content };
      const isByHand = input.byHand ?? false;
      const leavesAt = isByHand ? null : waitEnd(input.leavesAfterSeconds, scope.now);
      return writeNeed(context, scope, { issues, content: said, leavesAt, isByHand, warnings: [...warnings] });
    },
  });
}

type CheckedInput = {
  issues: IssueFields[];
  content: NeedContent;
  leavesAt: Date | null;
  isByHand: boolean;
  warnings: ChangedRow["warnings"];
};

async function writeNeed(
  context: PartnerContext,
  scope: CommandScope,
  { issues, content, leavesAt, isByHand, warnings }: CheckedInput,
): Promise<Worked<ChangedRow>> {
  const { em, actor, now } = scope;
  const id = scope.newId();
  const row = { id, reference: await freeReference(em, context.chooseIndex), status: "OPEN", ...content } as const;
  const drafts = issues.map((issue, position) => issueDraft({ ...issue, id: scope.newId() }, position));
  const people = { postedBy: actor.id, heldBy: actor.id };
  const times = { postedAt: now, changedAt: now, closedAt: null, leavesAt };
  await insertNeeds(em, [{ ...row, ...people, ...times, unfinished: null, issues: drafts }]);
  await letLeaveAt(scope, { need: id, urgency: content.urgency, leavesAt, isByHand });
  scope.record({ action: "need.post", subject: id, details: { issues: drafts.length, urgency: content.urgency } });
  return { ok: true, result: { id, warnings } };
}

/** A new, open issue as the store writes it. */
export function issueDraft({ id, issue, jurisdiction, help, due }: IssueFields & { id: string }, position: number) {
  const date = { dueOn: due?.on ?? null, dueKind: due?.kind ?? null };
  const draft: NeedIssueDraft = { id, position, issue, jurisdiction, help, ...date, status: "OPEN", outcome: null };
  return draft;
}

/** What holds when a poster says nothing about it; who may hear of it is the organization's to set. */
export const unsaidOfNeed: NeedContent = {
  urgency: "CAN_WAIT",
  languages: [],
  isForEveryone: true,
  onlyOrganizations: [],
  exceptOrganizations: [],
  preferredTraits: [],
  isFreeOnly: false,
  isInPerson: false,
  exploitation: [],
};
