import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { issueNames } from "./issue-words.ts";
import { readMatters, readOwnMatters } from "./work.operations.ts";

type Organization = NonNullable<ResultOf<typeof readMatters>["organization"]>;
/** A need elsewhere that fits a responder whom one looks after. */
export type Fitting = NonNullable<Organization["opportunities"]>["edges"][number]["node"];

export type Matters = {
  /** What a request or a need is about, each issue in words, by its id in one's inbox or its own. */
  issuesOf: ReadonlyMap<string, readonly string[]>;
  /** Who was asked about a need of ours, or has offered, by the introduction. */
  askedOf: ReadonlyMap<string, string>;
  fittingOf: ReadonlyMap<string, Fitting>;
};

/** More lines than these are told apart by what the list itself says. */
const mostTold = 20;
const mostWork = 30;

/** What work is about, who was asked, and needs that fit: others say it. `isTelling`: while not all of them have. */
export function useMatters() {
  const text = useText();
  const { locale } = useIntl();
  const { organization, person, roles } = useSignedIn();
  const answersFor = roles.includes("RESPONDER") || roles.includes("COORDINATOR");
  const variables = { organization, person, first: mostTold, locale };
  const [{ data, fetching }, ask] = useQuery({ query: readMatters, variables, pause: !answersFor });
  const own = useOwnMatters();
  const items = data?.organization?.inbox?.edges ?? [];
  const fitting = data?.organization?.opportunities?.edges ?? [];
  const matters: Matters = {
    issuesOf: new Map([
      ...items.map(({ node }) => [node.id, issueNames(node.introduction?.issues ?? [], text)] as const),
      ...own.issuesOf,
    ]),
    askedOf: own.askedOf,
    fittingOf: new Map(fitting.map(({ node }) => [node.id, node])),
  };
  const again = () => {
    if (answersFor) ask({ requestPolicy: "network-only" });
    own.again();
  };
  return { matters, isTelling: fetching || own.isTelling, again };
}

/** What needs of ours are about for which something waits: their three words tell whoever comes back to them little. */
function useOwnMatters() {
  const text = useText();
  const { locale } = useIntl();
  const { person, roles } = useSignedIn();
  const posts = roles.includes("ADVOCATE") || roles.includes("COORDINATOR");
  const [{ data, fetching }, ask] = useQuery({
    query: readOwnMatters,
    variables: { person, first: mostWork, locale },
    pause: !posts,
  });
  const edges = [...(data?.person?.mine?.edges ?? []), ...(data?.person?.others?.edges ?? [])];
  const issuesOf = edges.map(({ node: { subject, issues } }) => [subject, issueNames(issues, text)] as const);
  const asked = edges.flatMap(({ node: { subject, introduction } }) =>
    introduction?.responder ? [[subject, introduction.responder.name] as const] : [],
  );
  const known = issuesOf.filter(([, issues]) => issues.length > 0);
  const again = () => posts && ask({ requestPolicy: "network-only" });
  return { issuesOf: known, askedOf: new Map(asked), isTelling: fetching, again };
}
