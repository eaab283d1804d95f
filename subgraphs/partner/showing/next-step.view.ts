import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { JurisdictionView } from "../graph/code-stub.view.ts";
import { isHeld } from "./is-held.ts";
import type { NeedSearch } from "./need-search.store.ts";
import { type Step, type StepAudience, stepAudienceMeanings, stepMeanings, toldAtStep } from "./next-step.codes.ts";

const StepEnum = codesEnum("NextStepCode", "What happens next for a need that nobody has taken yet.", stepMeanings);
const StepAudienceEnum = codesEnum("NextStepAudience", "Who is told when it happens.", stepAudienceMeanings);

@ObjectType("NextStep", { simpleResolvers: true, description: "What comes next for a need, and when." })
export class NextStepView {
  @Field(() => StepEnum, { description: "What happens." })
  code!: Step;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it happens by itself; null when somebody has to." })
  at!: Date | null;

  @Field(() => [StepAudienceEnum], { description: "Who is told of it, at most 3." })
  tells!: StepAudience[];

  @Field(() => [JurisdictionView], {
    description:
      "The places of its issues, at most 12. Nothing here is an emergency service: their hotlines answer at once.",
  })
  hotlinesOf!: JurisdictionView[];
}

/** `leavesAt`: it waits, and the first responders are asked then. `isAllAsked`: while somebody chooses whom to ask. */
type Standing = { search: NeedSearch | undefined; leavesAt: Date | null; isAllAsked: boolean };

/** An open need without a search is not looked for by itself: then people are the next step. */
export function viewNextStep(standing: Standing, places: readonly string[]): NextStepView {
  const view = new NextStepView();
  view.code = codeOf(standing);
  view.at = view.code === "ALL_ASKED" ? null : momentOf(standing);
  view.tells = [...toldAtStep[view.code]];
  view.hotlinesOf = [...new Set(places)].map((code) => ({ code }));
  return view;
}

function codeOf({ search, leavesAt, isAllAsked }: Standing): Step {
  if (leavesAt) return "NEXT_WAVE";
  if (!search) return "REQUEST_BY_HAND";
  if (isAllAsked && isHeld(search)) return "ALL_ASKED";
  return search.dueAt === null ? search.step : "NEXT_WAVE";
}

function momentOf({ search, leavesAt }: Standing): Date | null {
  return leavesAt ?? (search ? (search.dueAt ?? search.stepAt) : null);
}
