import "reflect-metadata";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "code", resolvable: false)')
@ObjectType("LegalIssue", { description: "A legal issue of the product's own list." })
export class LegalIssueView {
  @Field(() => ID, { description: "Its code, as status-t-visa." })
  code!: string;
}

@Directive('@key(fields: "code", resolvable: false)')
@ObjectType("Jurisdiction", { description: "A country or a part of one, after ISO 3166." })
export class JurisdictionView {
  @Field(() => ID, { description: "Its code, as RO or US-CO." })
  code!: string;
}

@Directive('@key(fields: "tag", resolvable: false)')
@ObjectType("Language", { description: "A language, after BCP 47." })
export class LanguageView {
  @Field(() => ID, { description: "Its canonical tag, as ne or es-419." })
  tag!: string;
}
