import "reflect-metadata";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { JurisdictionView, LanguageView, LegalIssueView } from "../graph/code-stub.view.ts";
import { DateScalar } from "../graph/date.scalar.ts";
import type { ResourceKind } from "./resource.codes.ts";
import type { Resource } from "./resource.entity.ts";
import { ResourceKindEnum } from "./resource.enum.ts";

@Directive('@tag(name: "open")')
@ObjectType("Resource", { description: "Something public that helps with a legal issue; open to everybody." })
export class ResourceView {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "Who published it." })
  publisher!: string;

  @Field(() => Int, { nullable: true, description: "The year in which it was published; null where nobody is sure." })
  year!: number | null;

  @Field(() => ResourceKindEnum, { description: "What it is." })
  kind!: ResourceKind;

  @Field(() => String, { description: "Where it can be read: an https address outside of the network." })
  url!: string;

  @Field(() => [LegalIssueView], { description: "Legal issues that it helps with, at most 20." })
  issues!: LegalIssueView[];

  @Field(() => [JurisdictionView], { description: "Where it is of use, at most 50 places; none: everywhere." })
  jurisdictions!: JurisdictionView[];

  @Field(() => LanguageView, { description: "The language it is in." })
  language!: LanguageView;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When a person last opened the address and found it there; null while nobody has said so.",
  })
  checkedOn!: string | null;
}

@Directive('@tag(name: "open")')
@ObjectType({ description: "A resource in a list." })
export class ResourceEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => ResourceView, { description: "The resource." })
  node!: ResourceView;
}

@Directive('@tag(name: "open")')
@ObjectType({ description: "Resources that fit, the best first." })
export class ResourceConnection {
  @Field(() => [ResourceEdge], { description: "The resources of this page." })
  edges!: ResourceEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

export type ResourceFacts = Pick<
  Resource,
  "id" | "title" | "publisher" | "year" | "kind" | "url" | "issues" | "jurisdictions" | "language" | "checkedOn"
>;

/** All that anybody sees of a resource. */
export function viewResource(resource: ResourceFacts): ResourceView {
  const { id, title, publisher, year, kind, url, issues, jurisdictions, language, checkedOn } = resource;
  const places = jurisdictions.map((code) => ({ code }));
  return {
    ...{ id, title, publisher, year, kind, url, checkedOn },
    ...{ issues: issues.map((code) => ({ code })), jurisdictions: places, language: { tag: language } },
  };
}
