import "reflect-metadata";
import { Field, ID, InputType, Int } from "type-graphql";
import { ResourceKindEnum } from "./resource.enum.ts";

@InputType({ description: "What is said of a resource: facts only, nothing copied out of it." })
export class ResourceInput {
  @Field(() => String, { description: "Its title, as it bears it: at most 300 characters." })
  title!: string;

  @Field(() => String, { description: "Who published it: at most 200 characters." })
  publisher!: string;

  @Field(() => Int, { nullable: true, description: "The year in which it was published." })
  year!: number | null;

  @Field(() => ResourceKindEnum, { description: "What it is." })
  kind!: string;

  @Field(() => String, { description: "Where everybody can read it: an https address of at most 500 characters." })
  url!: string;

  @Field(() => [ID], { description: "Codes of the legal issues that it helps with: at least one, at most 20." })
  issues!: string[];

  @Field(() => [ID], { description: "Where it is of use, at most 50 places; none when it is everywhere." })
  jurisdictions!: string[];

  @Field(() => ID, { description: "The language it is in, as BCP 47 writes it." })
  language!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether you opened the address today and found it there.",
  })
  isOpenedToday!: boolean;
}
