import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { IntroductionView } from "../introduction/introduction.view.ts";
import { CaseFileView } from "./case-file.view.ts";
import { readCaseFile } from "./read-case-file.ts";

@Resolver(() => IntroductionView)
export class IntroductionCaseFileResolver {
  @FieldResolver(() => CaseFileView, {
    nullable: true,
    description: "What is sealed of its need: for a reader of the other side what they may open now, if anything.",
  })
  caseFile(@Root() { needId }: IntroductionView, @Ctx() context: PartnerContext): Promise<CaseFileView | null> {
    return readCaseFile(context, needId);
  }
}
