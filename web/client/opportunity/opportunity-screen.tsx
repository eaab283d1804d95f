import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useChanges } from "../graph/use-changes.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { readWho } from "../session/viewer.operations.ts";
import { useOpened } from "../update/use-opened.ts";
import { Offered } from "./offer-help.tsx";
import { OfferOrDecline } from "./offer-or-decline.tsx";
import { opportunityChanged, readOpportunity } from "./opportunity.operations.ts";
import { type Opportunity, OpportunityFacts } from "./opportunity-facts.tsx";
import { WhyItFits } from "./why-it-fits.tsx";

/** One need that fits: what is shown of it, and the two answers to it. */
export function OpportunityScreen({ id }: { id: string }) {
  const text = useText();
  const { locale } = useIntl();
  const { organization } = useSignedIn();
  const [answer, ask] = useQuery({ query: readOpportunity, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  useChanges({ document: opportunityChanged, variables: { organization } }, again);
  const opportunity = answer.data && (answer.data.opportunity ?? null);
  useOpened(Boolean(opportunity));
  const title = opportunity ? text("opportunity.title", { name: opportunity.home.name }) : text("opportunities.title");
  return (
    <Page document="opportunity.document" title={title}>
      <Answered answer={answer} shown={opportunity} onAgain={again} absent={<p>{text("introduction.gone.text")}</p>}>
        {(shown) => (
          <>
            <OpportunityFacts opportunity={shown} />
            {shown.state === "OPEN" && <WhyItFits opportunity={shown} />}
            <Standing opportunity={shown} onDone={again} />
          </>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "opportunities" }}>{text("opportunity.back")}</Link>
      </p>
    </Page>
  );
}

function Standing({ opportunity, onDone }: { opportunity: Opportunity; onDone: () => void }) {
  const text = useText();
  const { person } = useSignedIn();
  const [self] = useQuery({ query: readWho, variables: { person } });
  const { state, goneBecause } = opportunity;
  if (state === "OPEN") {
    return <OfferOrDecline opportunity={opportunity} own={self.data?.person?.name} onDone={onDone} />;
  }
  if (state === "OFFERED") return <Offered />;
  if (state === "DECLINED") return <p role="status">{text("opportunity.declined")}</p>;
  return (
    <p role="status">
      <strong>{text("opportunity.gone")}</strong> {goneBecause && text(`gone.${goneBecause}`)}{" "}
      {goneBecause === "ASKED" && <Link to={{ screen: "work" }}>{text("opportunity.asked")}</Link>}
    </p>
  );
}
