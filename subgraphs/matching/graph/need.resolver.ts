import { Arg, Ctx, Directive, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import type { MatchingContext } from "../context.ts";
import { askCandidates } from "../question/ask-candidates.ts";
import { askTeam } from "../question/ask-team.ts";
import { CandidateConnectionView, TeamView } from "./candidate.view.ts";
import { NeedStub } from "./need.view.ts";
import { viewPage, viewTeam } from "./view-candidates.ts";

@Resolver(() => NeedStub)
export class NeedResolver {
  @Directive('@requires(fields: "matchProfile")')
  @FieldResolver(() => CandidateConnectionView, {
    nullable: true,
    description: "Who could help, best first. Only the need's home may ask.",
  })
  candidates(
    @Root() need: NeedStub,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many, at most 50." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor after which the page begins." })
    after: string | undefined,
    @Arg("issues", () => [ID], { nullable: true, description: "Only for these of its issues, at most 30." })
    issues: string[] | undefined,
    @Ctx() context: MatchingContext,
  ): CandidateConnectionView | null {
    const page = askCandidates(context, need, { first, after, issues });
    return page ? viewPage(page, Boolean(after)) : null;
  }

  @Directive('@requires(fields: "matchProfile")')
  @FieldResolver(() => TeamView, {
    nullable: true,
    description: "The smallest set of candidates that covers its issues. Only the need's home may ask.",
  })
  team(@Root() need: NeedStub, @Ctx() context: MatchingContext): TeamView | null {
    const team = askTeam(context, need);
    return team ? viewTeam(team) : null;
  }
}
