import { InboxResolver } from "../inbox/inbox.resolver.ts";
import { OrganizationInboxResolver } from "../inbox/organization-inbox.resolver.ts";
import { HomeStepResolver } from "./home-step.resolver.ts";
import { IntroductionResolver } from "./introduction.resolver.ts";
import { NeedIntroductionsResolver } from "./need-introductions.resolver.ts";
import { OtherStepResolver } from "./other-step.resolver.ts";
import { QuestionResolver } from "./question.resolver.ts";
import { SeenResolver } from "./seen.resolver.ts";

/** All that answers about introductions, on both sides. */
export const introductionResolvers = [
  NeedIntroductionsResolver,
  IntroductionResolver,
  HomeStepResolver,
  OtherStepResolver,
  QuestionResolver,
  SeenResolver,
  InboxResolver,
  OrganizationInboxResolver,
] as const;
