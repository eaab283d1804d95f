import { useState } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useChanges } from "../graph/use-changes.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { opportunityChanged, readOpportunities } from "./opportunity.operations.ts";
import { type Opportunity, OpportunityFacts } from "./opportunity-facts.tsx";

const pageSize = 20;
const mostAtOnce = 100;

/** Needs elsewhere that fit the organization's responders, live. */
export function OpportunitiesScreen() {
  const text = useText();
  const { locale } = useIntl();
  const { organization } = useSignedIn();
  const [first, setFirst] = useState(pageSize);
  const [answer, ask] = useQuery({ query: readOpportunities, variables: { organization, first, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  useChanges({ document: opportunityChanged, variables: { organization } }, again);
  const list = answer.data && (answer.data.organization?.opportunities ?? null);
  return (
    <Page document="opportunities.document" title={text("opportunities.title")}>
      <p>{text("opportunities.text")}</p>
      <Answered answer={answer} shown={list} onAgain={again} absent={<p>{text("opportunities.none")}</p>}>
        {({ edges, pageInfo }) => (
          <>
            {edges.length === 0 && <p>{text("opportunities.none")}</p>}
            <ul className="plain">
              {edges.map(({ node }) => (
                <OpportunityLine key={node.id} opportunity={node} />
              ))}
            </ul>
            {pageInfo.hasNextPage && first < mostAtOnce && (
              <button type="button" onClick={() => setFirst(mostAtOnce)}>
                {text("app.more")}
              </button>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function OpportunityLine({ opportunity }: { opportunity: Opportunity }) {
  const text = useText();
  return (
    <li className="card">
      <h2>{opportunity.home.name}</h2>
      <OpportunityFacts opportunity={opportunity} />
      <Link to={{ screen: "opportunity", id: opportunity.id }} className="button">
        {text("opportunities.open")}
      </Link>
    </li>
  );
}
