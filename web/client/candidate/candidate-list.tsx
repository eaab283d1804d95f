import { useIntl } from "react-intl";
import { silentOrganizations } from "../graph/failure.ts";
import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { useAddress } from "../route/address.ts";
import { readCandidates } from "./candidate.operations.ts";
import { CandidateCard } from "./candidate-card.tsx";
import { chooseCandidates, filterOf } from "./candidate-filter.ts";
import { CandidateFilters } from "./candidate-filters.tsx";
import type { AskingProps, Candidate } from "./candidate-types.ts";
import { areAlternatives, groupByScore } from "./judge-candidate.ts";
import { SilentOrganizations } from "./silent-organizations.tsx";

const pageSize = 20;

/** Everybody who could help, those that fit best first. */
export function CandidateList({ asking, onAsked }: AskingProps) {
  const text = useText();
  const { locale } = useIntl();
  const filter = filterOf(useAddress().search);
  const issue = asking.issues.find(({ id }) => id === filter.issue);
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readCandidates,
    variables: { id: asking.id, issues: issue ? [issue.id] : null, first: pageSize, locale },
    pick: (data) => data.need?.candidates,
  });
  const silent = silentOrganizations(answer.error);
  const told = nodes && silent.length > 0 ? { fetching: answer.fetching } : answer;
  return (
    <>
      {/* They stay, with the focus, while the list that they have asked for is on its way. */}
      <CandidateFilters asking={asking} loaded={nodes ?? []} />
      <Answered answer={told} shown={nodes} onAgain={again} absent={<p>{text("candidates.none")}</p>}>
        {(loaded) => (
          <>
            <SilentOrganizations ids={silent} />
            <Chosen asking={asking} loaded={loaded} hasMore={hasMore} onAsked={onAsked} />
            {hasMore && (
              <button type="button" onClick={more}>
                {text(answer.fetching ? "app.loading" : "app.more")}
              </button>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

type ChosenProps = AskingProps & { loaded: readonly Candidate[]; hasMore: boolean };

function Chosen({ asking, loaded, hasMore, onAsked }: ChosenProps) {
  const text = useText();
  const { chosen, unknown } = chooseCandidates(loaded, filterOf(useAddress().search));
  return (
    <>
      <p role="status" className="hint">
        {text("candidates.shown", { shown: chosen.length, loaded: loaded.length })}{" "}
        {hasMore && text("candidates.shown.some")} {unknown > 0 && text("candidates.shown.unnamed", { count: unknown })}
      </p>
      {chosen.length > 0 && <p className="hint">{text("candidates.points")}</p>}
      {chosen.length === 0 && <p>{text("candidates.none")}</p>}
      {groupByScore(chosen).map((group) => (
        <Group key={group[0]?.score} group={group} asking={asking} onAsked={onAsked} />
      ))}
    </>
  );
}

function Group({ group, asking, onAsked }: AskingProps & { group: readonly Candidate[] }) {
  const text = useText();
  const isTie = areAlternatives(group);
  return (
    <div className={isTie ? "alike" : undefined}>
      {isTie && <p className="hint">{text("candidates.tie", { count: group.length })}</p>}
      <ul className="plain">
        {group.map((candidate, at) => (
          <li key={candidate.known?.id ?? at} className="card">
            <CandidateCard candidate={candidate} asking={asking} onAsked={onAsked} />
          </li>
        ))}
      </ul>
    </div>
  );
}
