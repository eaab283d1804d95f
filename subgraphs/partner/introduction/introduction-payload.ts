import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import type { ChangedIntroductions } from "./change-introduction.ts";
import type { IntroductionPayload } from "./introduction.payload.ts";
import { readIntroductions } from "./read-introduction.ts";

/** What a command on introductions came to, as far as its giver may see it then. */
export async function introductionPayload(
  context: PartnerContext,
  worked: Worked<ChangedIntroductions>,
): Promise<IntroductionPayload> {
  if (!worked.ok) return { introductions: null, problems: viewProblems(worked.problems) };
  return { introductions: await readIntroductions(context, worked.result.introductions), problems: [] };
}
