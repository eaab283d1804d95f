import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { type Text, useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readDraftMatters, readMatters } from "./work.operations.ts";

type Organization = NonNullable<ResultOf<typeof readMatters>["organization"]>;
/** A need elsewhere that fits a responder whom one looks after. */
export type Fitting = NonNullable<Organization["opportunities"]>["edges"][number]["node"];
type FittingIssue = Fitting["issues"][number];
/** Of a draft the place may not be said yet. */
type Issue = Pick<FittingIssue, "issue"> & { jurisdiction: FittingIssue["jurisdiction"] | null };

export type Matters = {
  /** What a request or a draft is about, in words, by its id in one's inbox or its own; empty while nobody has said. */
  issuesOf: ReadonlyMap<string, string>;
  fittingOf: ReadonlyMap<string, Fitting>;
};

/** More lines than these are told apart by what the list itself says. */
const mostTold = 20;

/** What requests are about, and needs that fit: others say it, so the list is there before. */
export function useMatters() {
  const text = useText();
  const { locale } = useIntl();
  const { organization, person, roles } = useSignedIn();
  const answersFor = roles.includes("RESPONDER") || roles.includes("COORDINATOR");
  const variables = { organization, person, first: mostTold, locale };
  const [{ data }, ask] = useQuery({ query: readMatters, variables, pause: !answersFor });
  const drafts = useDraftMatters();
  const items = data?.organization?.inbox?.edges ?? [];
  const fitting = data?.organization?.opportunities?.edges ?? [];
  const matters: Matters = {
    issuesOf: new Map([
      ...items.map(({ node }) => [node.id, issueWords(node.introduction?.issues ?? [], text)] as const),
      ...drafts.issuesOf,
    ]),
    fittingOf: new Map(fitting.map(({ node }) => [node.id, node])),
  };
  const again = () => {
    if (answersFor) ask({ requestPolicy: "network-only" });
    drafts.again();
  };
  return { matters, again };
}

/** What one's drafts are about, as far as it was said: their three words tell whoever comes back to them little. */
function useDraftMatters() {
  const text = useText();
  const { locale } = useIntl();
  const { organization, person, roles } = useSignedIn();
  const posts = roles.includes("ADVOCATE") || roles.includes("COORDINATOR");
  const variables = { organization, person, first: mostTold, locale };
  const [{ data }, ask] = useQuery({ query: readDraftMatters, variables, pause: !posts });
  const drafts = data?.organization?.needs?.edges.map(({ node }) => node) ?? [];
  const issuesOf = drafts.map(
    ({ id, issues, unfinished }) => [id, issueWords(unfinished?.issues ?? issues, text)] as const,
  );
  return { issuesOf, again: () => posts && ask({ requestPolicy: "network-only" }) };
}

/** Each once, with its place. */
export function issueWords(issues: readonly Issue[], text: Text): string {
  const words = issues.map(({ issue, jurisdiction }) =>
    jurisdiction ? text("opportunity.place", { issue: issue.name, place: jurisdiction.name }) : issue.name,
  );
  return [...new Set(words)].join(", ");
}
