import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import type { Given, GivenRow } from "./given.store.ts";

@ObjectType()
abstract class GivenCountView {
  @Field(() => Int, { description: "How often one of our responders was asked for." })
  asked!: number;

  @Field(() => Int, { description: "How often one of ours offered by themselves." })
  offered!: number;

  @Field(() => Int, { description: "How many of these came to work together." })
  accepted!: number;

  @Field(() => Int, { description: "How many one side said no to, or where there was a conflict of interest." })
  declined!: number;

  @Field(() => Int, { description: "How many were taken back, or not answered in time." })
  lapsed!: number;

  @Field(() => Int, { description: "Of the accepted, how many have come to their end." })
  ended!: number;
}

@ObjectType("GivenRow", { simpleResolvers: true, description: "The same for needs of one organization." })
export class GivenRowView extends GivenCountView {
  @Field(() => OrganizationView, { description: "Whose needs they were." })
  organization!: OrganizationView;
}

@ObjectType("ReportGiven", {
  simpleResolvers: true,
  description: "What began in the period with other organizations, as it stands now.",
})
export class GivenView extends GivenCountView {
  @Field(() => [GivenRowView], { description: "The same by whose needs they were, at most 1,000 rows." })
  byOrganization!: GivenRowView[];
}

export function viewGiven({ byOrganization, ...sum }: Given): GivenView {
  return { ...viewCounts(sum), byOrganization: byOrganization.map(viewRow) };
}

function viewRow({ organization, ...counts }: GivenRow): GivenRowView {
  return { organization: viewOrganization(organization), ...viewCounts(counts) };
}

function viewCounts({ asked, offered, accepted, declined, lapsed, ended }: Omit<GivenRow, "organization">) {
  return { asked, offered, accepted, declined, lapsed, ended };
}
