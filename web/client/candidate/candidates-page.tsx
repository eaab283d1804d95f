import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { silentOrganizations } from "../graph/failure.ts";
import { fromNeed } from "../introduction/side-way.ts";
import { useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { askedByName, askedSoFar } from "../need/asked-so-far.ts";
import { AskedByNameSoFar, SearchSoFar } from "../need/search-so-far.tsx";
import { useAskedNames } from "../need/use-asked-names.ts";
import { NeedLeaving } from "../need-form/need-leaving.tsx";
import { isChosenByHand, ShowNow } from "../need-form/show-now.tsx";
import { AddressTabs } from "../page/address-tabs.tsx";
import { Answered } from "../page/answered.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { openIssues } from "./asked-of.ts";
import { readTeam } from "./candidate.operations.ts";
import { CandidateList } from "./candidate-list.tsx";
import type { AskingProps } from "./candidate-types.ts";
import { inConflict } from "./conflict-near.ts";
import { CoverageSummary } from "./coverage-summary.tsx";
import { postedSign } from "./posted-sign.ts";
import { TeamPart } from "./team-part.tsx";

/** What can be covered, and the two ways to look at who could do it. */
export function CandidatesPage({ asking, onAsked }: AskingProps) {
  const text = useText();
  const isOver = asking.status === "CLOSED" || asking.status === "WITHDRAWN";
  if (isOver) return <p>{text("candidates.ended")}</p>;
  if (asking.status === "DRAFT") return <p>{text("candidates.draft")}</p>;
  if (asking.leavesAt !== null) return <NeedLeaving need={asking} onChanged={onAsked} />;
  if (openIssues(asking).length === 0) return <p>{text("need.next.MATCHED")}</p>;
  const isByHand = isChosenByHand(asking);
  const soFar = askedSoFar(asking, new Date());
  return (
    <>
      {isByHand ? <ChosenByHand asking={asking} /> : <p>{text("candidates.byItself")}</p>}
      {(!isByHand || soFar?.standing === "ASKED") && <SearchSoFar soFar={soFar} />}
      <AskedByNameSoFar byName={askedByName(asking.introductions)} />
      <InConflict asking={asking} />
      <Found asking={asking} onAsked={onAsked} />
      <ShowNow need={asking} onShown={onAsked} />
    </>
  );
}

/** Who said that there is a conflict is not proposed again: where they are missed, it is said why. */
function InConflict({ asking }: Pick<AskingProps, "asking">) {
  const text = useText();
  const said = inConflict(asking.introductions);
  const names = useAskedNames(asking.id, said);
  return said.map((one) => {
    const [name, organization] = [names(one), one.organization.name];
    const words = name === organization ? "candidates.conflict" : "candidates.conflict.named";
    return (
      <p key={one.id}>
        {text(words, { name, organization })}{" "}
        <Link to={{ screen: "introduction", id: one.id }} search={fromNeed}>
          {text("candidate.before.open")}
        </Link>
      </p>
    );
  });
}

/** The network asks nobody as long as somebody chooses: until when that is. */
function ChosenByHand({ asking }: Pick<AskingProps, "asking">) {
  const text = useText();
  const deadline = useDeadline();
  const isPosted = useAddress().search.has(postedSign);
  const { code, at } = asking.nextStep ?? {};
  return (
    <>
      {isPosted && code === "FIRST_WAVE" && (
        <p className="note" role="status">
          {text("candidates.posted")}
        </p>
      )}
      <p>{text(code === "ALL_ASKED" ? "need.step.ALL_ASKED" : "need.step.FIRST_WAVE")}</p>
      {at && <p className="hint">{text("need.step.at", { moment: deadline(at) })}</p>}
    </>
  );
}

function Found({ asking, onAsked }: AskingProps) {
  const text = useText();
  const { locale } = useIntl();
  const [{ data, error, fetching }, ask] = useQuery({ query: readTeam, variables: { id: asking.id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  const coverage = data && (data.need?.candidates ?? null);
  const silent = silentOrganizations(error);
  // Who is silent is said below, by name; what is not there at all is said by the common states.
  const answer = { fetching, error: coverage && silent.length > 0 ? undefined : error };
  const team = {
    id: "team",
    label: text("candidates.tab.team"),
    content: <TeamPart asking={asking} team={data?.need?.team ?? null} silent={silent} onAsked={onAsked} />,
  };
  const people = {
    id: "people",
    label: text("candidates.tab.people"),
    content: <CandidateList asking={asking} onAsked={onAsked} />,
  };
  // Of one issue a team is one person: whoever is looked for stands first.
  const tabs = asking.issues.length > 1 ? [team, people] : [people, team];
  return (
    <Answered answer={answer} shown={coverage} onAgain={again} absent={<p>{text("candidates.foundNone")}</p>}>
      {(shown) => (
        <>
          <CoverageSummary asking={asking} coverage={shown} onAgain={again} />
          <AddressTabs label={text("candidates.tabs")} name="view" tabs={tabs} />
        </>
      )}
    </Answered>
  );
}
