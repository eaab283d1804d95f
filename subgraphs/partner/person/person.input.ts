import { Field, ID, InputType } from "type-graphql";
import { RoleEnum } from "./person.enum.ts";

@InputType("InvitePersonInput", { description: "Who is invited." })
export class InvitePersonInput {
  @Field(() => String, { description: "Their name, at most 120 characters; they confirm or mend it." })
  name!: string;

  @Field(() => String, { description: "Their work e-mail address. Nothing is sent to it: you hand over the link." })
  email!: string;

  @Field(() => [RoleEnum], { description: "What they are to do: at least one role, at most 5." })
  roles!: string[];

  @Field(() => String, { nullable: true, description: "What they are at work, at most 120 characters." })
  title?: string | null;

  @Field(() => [ID], { nullable: true, description: "Languages they work in, as ne or es-419, at most 10." })
  languages?: string[] | null;
}
