import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { LanguageView } from "../graph/code-stub.view.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import { isLiving } from "./choose-permission.ts";
import type { Giver, PermissionState, Purpose, Section } from "./permission.codes.ts";
import { GiverEnum, PermissionStateEnum, PurposeEnum, SectionEnum } from "./permission.enum.ts";
import type { Permission } from "./permission.store.ts";

@ObjectType("Permission", {
  simpleResolvers: true,
  description: "What a survivor has allowed: to whom, for what, until when, explained how.",
})
export class PermissionView {
  @Field(() => ID, { description: "Its id, which names the organization that recorded it." })
  id!: string;

  @Field(() => PurposeEnum, { description: "What it is for." })
  purpose!: Purpose;

  @Field(() => PermissionStateEnum, { description: "Where it stands." })
  state!: PermissionState;

  @Field(() => OrganizationView, { nullable: true, description: "To whom; nobody when the network is asked." })
  organization!: OrganizationView | null;

  @Field(() => ID, { nullable: true, description: "The professional that was named, by their id in the network." })
  responderId!: string | null;

  @Field(() => [ID], { description: "The people that were named, at most 10, by their ids." })
  peopleIds!: string[];

  @Field(() => [SectionEnum], { description: "What they may open." })
  sections!: Section[];

  @Field(() => GiverEnum, { description: "Who gave it." })
  givenBy!: Giver;

  @Field(() => LanguageView, { description: "The language in which it was explained." })
  language!: LanguageView;

  @Field(() => Boolean, { description: "Whether an interpreter explained it." })
  hasInterpreter!: boolean;

  @Field(() => Boolean, { description: "Whether the sentence they heard was reviewed in that language." })
  isTranslationReviewed!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => DateTimeScalar, { description: "When it runs out by itself." })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended, once it has." })
  endedAt!: Date | null;

  recordedById!: string;
}

export function viewPermission(permission: Permission, now: Date): PermissionView {
  const { organization, responder, people, recordedBy, language, ...one } = permission;
  const hasPassed = one.endedAt === null && !isLiving(one, now);
  return {
    id: one.id,
    purpose: one.purpose,
    state: one.endedAs ?? (hasPassed ? "EXPIRED" : "LIVING"),
    organization: organization === null ? null : viewOrganization(organization),
    responderId: responder,
    peopleIds: people,
    sections: one.sections,
    givenBy: one.givenBy,
    language: { tag: language },
    hasInterpreter: one.hasInterpreter,
    isTranslationReviewed: one.isTranslationReviewed,
    recordedAt: one.recordedAt,
    expiresAt: one.expiresAt,
    endedAt: hasPassed ? one.expiresAt : one.endedAt,
    recordedById: recordedBy,
  };
}
