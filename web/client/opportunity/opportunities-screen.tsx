import "./opportunity.css";

import { useState } from "react";
import { useIntl } from "react-intl";
import { useChanges } from "../graph/use-changes.ts";
import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { useFocus } from "../page/use-focus.ts";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { opportunityChanged, readOpportunities } from "./opportunity.operations.ts";
import type { Opportunity } from "./opportunity-facts.tsx";
import { filterOf, isNarrowed } from "./opportunity-filter.ts";
import { OpportunityFilters } from "./opportunity-filters.tsx";
import { OpportunityMonths } from "./opportunity-months.tsx";

const pageSize = 20;

/** Needs elsewhere that fit the organization's responders: by month, live, a page at a time. */
export function OpportunitiesScreen() {
  const text = useText();
  const { locale } = useIntl();
  const signedIn = useSignedIn();
  const { organization } = signedIn;
  const filter = filterOf(useAddress().search, signedIn);
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readOpportunities,
    variables: { organization, first: pageSize, locale, ...filter },
    pick: (data) => data.organization?.opportunities,
  });
  useChanges({ document: opportunityChanged, variables: { organization } }, again);
  const [declined, setDeclined] = useState(0);
  const onDeclined = () => {
    setDeclined(declined + 1);
    again();
  };
  return (
    <Page document="opportunities.document" title={text("opportunities.title")}>
      <p>{text("opportunities.text")}</p>
      <OpportunityFilters />
      <Thanks count={declined} />
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("opportunities.none")}</p>}>
        {(list) => <Shown list={list} hasMore={hasMore} onMore={more} onDeclined={onDeclined} />}
      </Answered>
    </Page>
  );
}

type ShownProps = { list: readonly Opportunity[]; hasMore: boolean; onMore: () => void; onDeclined: () => void };

function Shown({ list, hasMore, onMore, onDeclined }: ShownProps) {
  const text = useText();
  if (list.length === 0) return <Nothing />;
  return (
    <>
      <p className="hint" role="status">
        {text("opportunities.showing", { count: list.length })} {hasMore && text("opportunities.more")}
      </p>
      <OpportunityMonths list={list} onDeclined={onDeclined} />
      {hasMore && (
        <button type="button" onClick={onMore}>
          {text("app.more")}
        </button>
      )}
    </>
  );
}

/** Nothing fits; whoever has narrowed the list is told that this may be why. */
function Nothing() {
  const text = useText();
  const { search } = useAddress();
  if (!isNarrowed(search)) return <p>{text("opportunities.none")}</p>;
  return (
    <>
      <p>{text("opportunities.noneSo")}</p>
      <p>
        <Link to={{ screen: "opportunities" }} search={{ for: "all" }} className="button">
          {text("opportunities.all")}
        </Link>
      </p>
    </>
  );
}

/** One that was declined has gone from the list: that it arrived is said where the focus goes on. */
function Thanks({ count }: { count: number }) {
  const text = useText();
  const place = useFocus<HTMLParagraphElement>(count > 0 ? `declined ${count}` : undefined);
  if (count === 0) return null;
  return (
    <p role="status" ref={place} tabIndex={-1}>
      <strong>{text("opportunity.declined")}</strong>
    </p>
  );
}
