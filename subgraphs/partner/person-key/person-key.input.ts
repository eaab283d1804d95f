import "reflect-metadata";
import { Field, InputType } from "type-graphql";

@InputType("PersonKeyInput", { description: "One's own keys, made where one sits." })
export class PersonKeyInput {
  @Field(() => String, { description: "The public key to seal for: a point of P-256, 65 bytes in base64url." })
  sealingKey!: string;

  @Field(() => String, { description: "The public key one signs by: a point of P-256, 65 bytes in base64url." })
  signingKey!: string;

  @Field(() => String, {
    description: "Both private keys, wrapped with a passphrase that nobody else has; at most 2,048 characters.",
  })
  wrappedKeys!: string;

  @Field(() => String, { description: "A signature by the signing key that these keys are one's own." })
  proof!: string;
}
