import { useText } from "../language/use-text.ts";
import { CandidateSummary } from "./candidate-card.tsx";
import type { Asking, AskingProps, Candidate, Team } from "./candidate-types.ts";
import { RequestStands } from "./request-stands.tsx";
import { RequestTeam } from "./request-team.tsx";
import { SilentOrganizations } from "./silent-organizations.tsx";
import { askedOf } from "./use-asking.ts";

type TeamPartProps = AskingProps & { team: Team | null; silent: readonly string[] };

/** The fewest people who could help with all that somebody could help with, and asking them together. */
export function TeamPart({ asking, team, silent, onAsked }: TeamPartProps) {
  const text = useText();
  if (!team || team.members.length === 0) return <p>{text("team.none")}</p>;
  return (
    <>
      <p>{text("team.text")}</p>
      <p className="hint">{text("candidates.points")}</p>
      <SilentOrganizations ids={silent} />
      <RequestTeam asking={asking} members={team.members} onAsked={onAsked} />
      <ul className="plain">
        {team.members.map((member, at) => (
          <li key={member.known?.id ?? at} className="card">
            <CandidateSummary candidate={member} asking={asking} />
            <MemberStands member={member} asking={asking} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MemberStands({ member, asking }: { member: Candidate; asking: Asking }) {
  const asked = askedOf(asking, member.known?.id);
  return asked ? <RequestStands asked={asked} isFocused={false} /> : null;
}
