import { type Problem, problem } from "#shared/errors/problem.ts";
import { followCard } from "../card/follow-card.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkSupervisor, checkWhole } from "./check-profession.ts";
import { checkResponder, type ResponderFields } from "./check-responder.ts";
import { findManageableResponder } from "./find-manageable-responder.ts";
import type { Responder } from "./responder.entity.ts";
import { mayApproveResponders } from "./responder.policy.ts";
import { responderById } from "./responder.store.ts";
import type { ResponderContent } from "./responder-draft.ts";

export type ReviseResponder = {
  responder: string;
  input: ResponderFields & { isDraft?: boolean | null };
  idempotencyKey: string;
};

/** Changes what is given and leaves the rest. What an approval vouches for has to be approved anew. */
export async function reviseResponder(
  context: PartnerContext,
  { responder: id, input, idempotencyKey }: ReviseResponder,
) {
  const command = { name: "reviseResponder", idempotencyKey, input: { responder: id, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findManageableResponder(scope, id);
      if (!found.ok) return found;
      const { responder } = found;
      const { value, problems } = checkResponder(input, ["input"], responder.admissions);
      const whole = { ...contentOf(responder), ...value };
      const all = [...checkWhole(whole, problems, ["input"]), ...(await supervision(scope, value, id))];
      if (input.isDraft === true && responder.state !== "DRAFT") all.push(noDraft);
      if (all.length > 0) return refused(...all);
      await followCard(scope, responder, () => applyRevision(scope, responder, { value, isDraft: input.isDraft }));
      const details = { fields: Object.keys(value), state: responder.state };
      scope.record({ action: "responder.revise", subject: id, details });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

type Revision = { value: Partial<ResponderContent>; isDraft: boolean | null | undefined };

function applyRevision({ actor, now }: CommandScope, responder: Responder, { value, isDraft }: Revision): void {
  responder.revise(value, { isByCoordinator: mayApproveResponders(actor), now });
  if (responder.state === "DRAFT" && isDraft === false) responder.awaitApproval(now);
}

/** Looks up the supervisor, if one is named. */
export async function supervision(
  { em }: CommandScope,
  { supervisor }: Partial<ResponderContent>,
  student: string | undefined,
): Promise<Problem[]> {
  if (supervisor === undefined || supervisor === null) return [];
  return checkSupervisor(await responderById(em, supervisor), { student, path: ["input", "supervisor"] });
}

function contentOf(responder: Responder): ResponderContent {
  const { name, profession, issues, help, languages, admissions, isRemote, cost, freePlaces } = responder;
  const { traits, isTrained, isMentor, isSponsored, supervisor } = responder;
  const work = { issues, help, languages, admissions, isRemote, cost, freePlaces };
  return { name, profession, ...work, traits, isTrained, isMentor, isSponsored, supervisor };
}

const noDraft = problem(
  "WRONG_STATE",
  ["input", "isDraft"],
  "Only a draft stays a draft. Leave isDraft out, or retire the responder.",
);
