import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { type Text, useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readMatters } from "./work.operations.ts";

type Organization = NonNullable<ResultOf<typeof readMatters>["organization"]>;
/** A need elsewhere that fits a responder whom one looks after. */
export type Fitting = NonNullable<Organization["opportunities"]>["edges"][number]["node"];
type Issue = Pick<Fitting["issues"][number], "issue" | "jurisdiction">;

export type Matters = {
  /** What a request is about, in words, by its id in one's inbox; empty while nobody has said. */
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
  const items = data?.organization?.inbox?.edges ?? [];
  const fitting = data?.organization?.opportunities?.edges ?? [];
  const matters: Matters = {
    issuesOf: new Map(items.map(({ node }) => [node.id, issueWords(node.introduction?.issues ?? [], text)])),
    fittingOf: new Map(fitting.map(({ node }) => [node.id, node])),
  };
  return { matters, again: () => answersFor && ask({ requestPolicy: "network-only" }) };
}

/** Each once, with its place. */
export function issueWords(issues: readonly Issue[], text: Text): string {
  const words = issues.map(({ issue, jurisdiction }) =>
    text("opportunity.place", { issue: issue.name, place: jurisdiction.name }),
  );
  return [...new Set(words)].join(", ");
}
