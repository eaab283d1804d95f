import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { ChangedRow } from "../command/changed-row.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { endPersonKey } from "./end-person-key.ts";
import { keepPersonKey } from "./keep-person-key.ts";
import { PersonKeyInput } from "./person-key.input.ts";
import { OwnKeysView, PersonKeysPayload, PersonKeysView } from "./person-key.view.ts";
import { listOwnKeys, readPersonKeys } from "./read-person-keys.ts";
import { replacePersonKey } from "./replace-person-key.ts";

@Resolver(() => PersonKeysView)
export class PersonKeyResolver {
  @Query(() => PersonKeysView, {
    nullable: true,
    description: "Somebody's public keys, to seal for them and to verify what they signed.",
  })
  personKeys(
    @Directive("@partition") @Arg("person", () => ID, { description: "Whose keys." }) person: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonKeysView | null> {
    return readPersonKeys(context, person);
  }

  @Query(() => [OwnKeysView], {
    nullable: true,
    description: "The keys of whoever asks, those in use first, the newest 50: nobody is told another's.",
  })
  ownKeys(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Ctx() context: PartnerContext,
  ): Promise<OwnKeysView[] | null> {
    return listOwnKeys(context, organization);
  }

  @Mutation(() => PersonKeysPayload, { nullable: true, description: "Keeps one's keys, when one has none in use." })
  async keepPersonKey(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => PersonKeyInput, { description: "The keys." }) input: PersonKeyInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonKeysPayload> {
    return payloadOf(context, await keepPersonKey(context, { organization, input, idempotencyKey }));
  }

  @Mutation(() => PersonKeysPayload, {
    nullable: true,
    description: "Puts new keys in the place of one's own, or wraps the same ones with another passphrase.",
  })
  async replacePersonKey(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => PersonKeyInput, { description: "The keys from now on." }) input: PersonKeyInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonKeysPayload> {
    return payloadOf(context, await replacePersonKey(context, { organization, input, idempotencyKey }));
  }

  @Mutation(() => PersonKeysPayload, {
    nullable: true,
    description: "Ends one's own keys: nothing is sealed for them any more. Those before still open what they opened.",
  })
  async endPersonKey(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<PersonKeysPayload> {
    return payloadOf(context, await endPersonKey(context, { organization, idempotencyKey }));
  }
}

async function payloadOf(context: PartnerContext, worked: Worked<ChangedRow>): Promise<PersonKeysPayload> {
  if (!worked.ok) return { keys: null, problems: viewProblems(worked.problems) };
  return { keys: await readPersonKeys(context, worked.result.id), problems: [] };
}
