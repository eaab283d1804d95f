import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { HelpKindEnum } from "../codes/help-kind.enum.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import { JurisdictionView, LegalIssueView } from "../graph/code-stub.view.ts";

/** What a legal issue is, whoever is shown it. It is no type of the graph by itself. */
@ObjectType({ simpleResolvers: true })
export abstract class CodedIssueView {
  @Field(() => LegalIssueView, { description: "Which legal issue." })
  issue!: LegalIssueView;

  @Field(() => JurisdictionView, { description: "Whose law and whose courts." })
  jurisdiction!: JurisdictionView;

  @Field(() => HelpKindEnum, { description: "The kind of help that is wanted." })
  help!: HelpKind;
}
