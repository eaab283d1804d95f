import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { NeedView } from "../need/need.view.ts";
import { CaseFileView } from "./case-file.view.ts";
import { readCaseFile } from "./read-case-file.ts";

@Resolver(() => NeedView)
export class NeedCaseFileResolver {
  @FieldResolver(() => CaseFileView, { nullable: true, description: "What is sealed of it; for its own people." })
  caseFile(@Root() { id }: NeedView, @Ctx() context: PartnerContext): Promise<CaseFileView | null> {
    return readCaseFile(context, id);
  }
}
