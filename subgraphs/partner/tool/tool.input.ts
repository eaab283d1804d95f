import { Field, InputType } from "type-graphql";
import { ToolRoleEnum } from "./tool.enum.ts";

@InputType("AddToolInput", { description: "A program that is to come in as itself." })
export class AddToolInput {
  @Field(() => String, { description: "What it is called, at most 120 characters." })
  name!: string;

  @Field(() => [ToolRoleEnum], { description: "What it is to do: at least one role, at most 2." })
  roles!: string[];

  @Field(() => String, {
    description: "Its public key as JWK: kty, crv, x (and y) of P-256 or Ed25519. The private part stays with it.",
  })
  publicKey!: string;
}
