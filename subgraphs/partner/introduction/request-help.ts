import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { findWorkableNeed } from "../need/find-workable-need.ts";
import type { Need } from "../need/need.entity.ts";
import { nameOfPerson } from "../person/name-of-person.ts";
import { askInstead } from "../showing/ask-instead.ts";
import { letLeave } from "../showing/let-leave.ts";
import { askedLately } from "./asked-lately.store.ts";
import { type ChangedIntroductions, changedIntroductions } from "./change-introduction.ts";
import { checkRequest, maxResponders } from "./check-request.ts";
import { isShortWay } from "./introduction.codes.ts";
import { liveIntroductionsOf } from "./introduction.store.ts";
import { startIntroduction } from "./start-introduction.ts";
import { type RequestFields, whomToAsk } from "./whom-to-ask.ts";

export type RequestHelp = { need: string; input: RequestFields; idempotencyKey: string };

/**
 * Asks responders for help with some issues of a need: one introduction each, a whole team in one command. Each stands
 * by itself: when one declines, the others go on, and their issues alone are open.
 */
export function requestHelp(context: PartnerContext, { need: id, input, idempotencyKey }: RequestHelp) {
  return runCommand<ChangedIntroductions>(context, {
    name: "requestHelp",
    idempotencyKey,
    input: { need: id, input },
    resultForm: changedIntroductions,
    work: async (scope) => {
      const found = await findWorkableNeed(scope, id);
      if (!found.ok) return found;
      const live = (await liveIntroductionsOf(scope.sql, id)).filter(({ isConfirmed }) => isConfirmed);
      const organizations = context.knownOrganizations();
      const asked = await askedLately(scope.sql, organizationsOf(input), scope.now);
      const problems = checkRequest(input, { need: found.need, live, organizations, asked });
      if (problems.length > 0) return refused(...problems);
      await letLeave(scope, found.need); // whoever asks by hand does not wait
      await askInstead(scope, found.need.id, whomToAsk(input));
      return requestEach(scope, found.need, input);
    },
  });
}

function organizationsOf(input: RequestFields): string[] {
  const responders = whomToAsk(input).slice(0, maxResponders);
  return [...new Set(responders.map(({ responder }) => partitionOf(responder) ?? ""))];
}

async function requestEach(
  scope: CommandScope,
  need: Need,
  input: RequestFields,
): Promise<Worked<ChangedIntroductions>> {
  const { actor } = scope;
  const by = { side: "HOME", actor: actor.id, name: await nameOfPerson(scope.sql, actor.id) } as const;
  const introductions: string[] = [];
  for (const { responder, issues } of whomToAsk(input)) {
    const asked = need.issues.getItems().filter(({ id }) => issues.includes(id));
    const start = {
      need: need.id,
      responder,
      organization: partitionOf(responder) ?? "",
      way: "REQUESTED",
      isConfirmed: true,
      showing: null,
      isShort: isShortWay(asked.map(({ help }) => help)),
    } as const;
    introductions.push(await startIntroduction(scope, { ...start, issues: [...issues] }, by));
  }
  return { ok: true, result: { introductions } };
}
