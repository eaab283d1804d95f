import "reflect-metadata";
import { buildSchema } from "type-graphql";
import { buildFederatedSchema, type FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { InboxItemResolver } from "../border/inbox-item.resolver.ts";
import { IntroductionResolver } from "../border/introduction.resolver.ts";
import { InboxItemStub, IntroductionStub } from "../border/introduction.view.ts";
import type { MatchingContext } from "../context.ts";
import { matchingPolicy } from "../question/question.policy.ts";
import type { CautionView, ReasonView } from "./candidate.view.ts";
import { NeedResolver } from "./need.resolver.ts";
import { NeedStub } from "./need.view.ts";
import { ShowingResolver } from "./showing.resolver.ts";
import { ShowingStub } from "./showing.view.ts";
import { StatusResolver } from "./status.resolver.ts";

/** Matching's part of the supergraph: the edges that cross a border. */
export async function buildMatchingSchema(): Promise<FederatedSchema> {
  const plain = await buildSchema({
    resolvers: [NeedResolver, ShowingResolver, IntroductionResolver, InboxItemResolver, StatusResolver],
    orphanedTypes: [NeedStub, ShowingStub, IntroductionStub, InboxItemStub],
    validate: false,
    skipCheck: true, // what is served is checked: the subgraph that it becomes
  });
  return buildFederatedSchema<MatchingContext>(plain, {
    imports: ["@key", "@shareable", "@external", "@requires", "@inaccessible"],
    guard: { policy: matchingPolicy, askerOf: ({ asker }) => asker },
    references: {
      Need: (reference) => reference,
      Showing: (reference) => reference,
      Introduction: (reference) => reference,
      InboxItem: (reference) => reference,
    },
    direct: { Reason: { text: directText }, Caution: { text: directText } },
  });
}

function directText(view: ReasonView | CautionView, { locale }: { locale?: string | null }): string {
  return view.text(locale ?? undefined);
}
