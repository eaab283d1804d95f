import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { PersonKey } from "./person-key.store.ts";

@ObjectType("PersonKeys", {
  simpleResolvers: true,
  description: "Somebody's public keys, as their organization states them.",
})
export class PersonKeysView {
  @Field(() => ID, { description: "Whose keys." })
  person!: string;

  @Field(() => String, {
    description:
      "A compact JWS (`alight-person-key+jwt`) signed by the organization: verify it by the keys of its pinned record, never by what came with it.",
  })
  statement!: string;
}

@ObjectType("OwnKeys", {
  simpleResolvers: true,
  description: "One's own two key pairs, the private halves wrapped with one's passphrase.",
})
export class OwnKeysView {
  @Field(() => String, { description: "The public key that others seal for." })
  sealingKey!: string;

  @Field(() => String, { description: "The public key by which what one signs is verified." })
  signingKey!: string;

  @Field(() => String, { description: "Both private keys, as one's own page wrapped them." })
  wrappedKeys!: string;

  @Field(() => DateTimeScalar, { description: "Since when." })
  from!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null for those in use." })
  until!: Date | null;
}

@ObjectType("PersonKeysPayload", { description: "What a command about one's own keys came to." })
export class PersonKeysPayload {
  @Field(() => PersonKeysView, { nullable: true, description: "What is stated of them now; null with problems." })
  keys!: PersonKeysView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

export function viewOwnKeys({ sealing, signing, wrapped, keptAt, endedAt }: PersonKey): OwnKeysView {
  return { sealingKey: sealing, signingKey: signing, wrappedKeys: wrapped, from: keptAt, until: endedAt };
}
