import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { findWorkableNeed } from "../need/find-workable-need.ts";
import type { Need } from "../need/need.entity.ts";
import { nameOfPerson } from "../person/name-of-person.ts";
import { askedLately } from "./asked-lately.store.ts";
import { type ChangedIntroductions, changedIntroductions } from "./change-introduction.ts";
import { checkRequest, maxResponders, type RequestFields } from "./check-request.ts";
import { isShortWay } from "./introduction.codes.ts";
import { liveIntroductionsOf } from "./introduction.store.ts";
import { startIntroduction } from "./start-introduction.ts";

export type RequestHelp = { need: string; input: RequestFields; idempotencyKey: string };

/** Asks responders for help with some issues of a need: one introduction each, a whole team in one command. */
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
      return requestEach(scope, found.need, input);
    },
  });
}

function organizationsOf({ responders }: RequestFields): string[] {
  return [...new Set(responders.slice(0, maxResponders).map((id) => partitionOf(id) ?? ""))];
}

async function requestEach(
  scope: CommandScope,
  need: Need,
  { responders, issues }: RequestFields,
): Promise<Worked<ChangedIntroductions>> {
  const { actor } = scope;
  const by = { side: "HOME", actor: actor.id, name: await nameOfPerson(scope.sql, actor.id) } as const;
  const asked = need.issues.getItems().filter(({ id }) => issues.includes(id));
  const common = {
    need: need.id,
    way: "REQUESTED",
    isConfirmed: true,
    showing: null,
    isShort: isShortWay(asked.map(({ help }) => help)),
    issues,
  } as const;
  const introductions: string[] = [];
  for (const responder of responders) {
    const organization = partitionOf(responder) ?? "";
    introductions.push(await startIntroduction(scope, { ...common, responder, organization, issues: [...issues] }, by));
  }
  return { ok: true, result: { introductions } };
}
