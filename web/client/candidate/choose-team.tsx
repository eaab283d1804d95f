import { Fragment } from "react";
import { useText } from "../language/use-text.ts";
import { useAwayWords } from "../responder/use-away-words.ts";
import { Link } from "../route/link.tsx";
import { issueWords } from "../work/issue-words.ts";
import type { AskableTeam } from "./askable-members.ts";
import { AskedByNetwork } from "./asked-already.tsx";
import type { Askable, Asking } from "./candidate-types.ts";
import { conflictNear } from "./conflict-near.ts";
import { countAsked } from "./plan-team.ts";
import { shownTo } from "./shown-to.ts";

type ChooseTeamProps = {
  asking: Asking;
  team: AskableTeam;
  /** Ids of those who are not to be asked. */
  leftOut: ReadonlySet<string>;
  onChoose: (id: string, isAsked: boolean) => void;
  onGoOn: () => void;
};

/** Who of a team would be asked for what, before anybody is; whoever is left out is not. */
export function ChooseTeam({ asking, team, leftOut, onChoose, onGoOn }: ChooseTeamProps) {
  const text = useText();
  const names = useIssueNames(asking);
  const count = countAsked(team.members.map(({ assigned }) => assigned));
  const shown = team.members.filter(({ responder }) => shownTo(asking.showings, responder.id)?.state === "OPEN");
  return (
    <>
      {shown.length > 0 && (
        <p>{text("team.shown", { count: shown.length, who: shown.length === team.members.length ? "all" : "some" })}</p>
      )}
      <fieldset className="team">
        <legend>{text("team.choose")}</legend>
        {team.members.map((member) => (
          <div key={member.responder.id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={!leftOut.has(member.responder.id)}
                onChange={({ target }) => onChoose(member.responder.id, target.checked)}
              />
              <MemberWords asking={asking} member={member} isLeftOut={leftOut.has(member.responder.id)} />
            </label>
            <SomebodyElse asking={asking} member={member} />
          </div>
        ))}
      </fieldset>
      {team.missed.length > 0 && (
        <p className="note" role="status">
          {text("team.missed", { issues: names(team.missed) })}
        </p>
      )}
      <div className="actions">
        <button type="button" className="first" aria-disabled={count === 0 || undefined} onClick={onGoOn}>
          {text("team.open", { count })}
        </button>
      </div>
      <p className="hint">{text("team.open.hint")}</p>
    </>
  );
}

type MemberWordsProps = { asking: Asking; member: Askable; isLeftOut: boolean };

function MemberWords({ asking, member: { responder, assigned, far }, isLeftOut }: MemberWordsProps) {
  const text = useText();
  const names = useIssueNames(asking);
  const showing = shownTo(asking.showings, responder.id);
  const away = useAwayWords()(responder);
  const near = conflictNear(asking, responder.organization.id);
  const asked = assigned.length > 0 ? "need.asked.for" : "team.others";
  return (
    <span>
      <strong>{text("team.member", { name: responder.name, organization: responder.organization.name })}</strong>
      <br />
      <span className="hint">{text(isLeftOut ? "team.not" : asked, { issues: names(assigned) })}</span>
      {away && <br />}
      {away && <strong>{away}</strong>}
      {near && <br />}
      {near && text("candidate.conflictNear", { organization: near.name })}
      {far && <br />}
      {far && <span className="hint">{text("candidate.note", { text: text("candidate.far", { place: far }) })}</span>}
      {showing && <br />}
      {showing && (
        <span className="hint">
          <AskedByNetwork showing={showing} />
        </span>
      )}
    </span>
  );
}

/** Others who could help with the same, one by one: for each issue of a member. */
function SomebodyElse({ asking, member: { covers } }: Pick<MemberWordsProps, "asking" | "member">) {
  const text = useText();
  const names = useIssueNames(asking);
  return (
    <p className="hint">
      {covers.map((issue) => (
        <Fragment key={issue}>
          <Link to={{ screen: "candidates", id: asking.id }} search={{ view: "people", issue }}>
            {text("team.else", { issue: names([issue]) })}
          </Link>{" "}
        </Fragment>
      ))}
    </p>
  );
}

/** Issues of a need in words, with the place of each. */
function useIssueNames({ issues }: Asking): (ids: readonly string[]) => string {
  const text = useText();
  return (ids) =>
    issueWords(
      issues.filter(({ id }) => ids.includes(id)),
      text,
    );
}
