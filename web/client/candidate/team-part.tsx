import { useText } from "../language/use-text.ts";
import { nearFirst } from "./askable-members.ts";
import { askedOf } from "./asked-of.ts";
import { CandidateSummary } from "./candidate-card.tsx";
import type { Asking, AskingProps, Candidate, Team } from "./candidate-types.ts";
import { RequestStands } from "./request-stands.tsx";
import { RequestTeam } from "./request-team.tsx";
import { SilentOrganizations } from "./silent-organizations.tsx";

type TeamPartProps = AskingProps & { team: Team | null; silent: readonly string[] };

/** The fewest people who could help with all that somebody could help with, and asking them together. */
export function TeamPart({ asking, team, silent, onAsked }: TeamPartProps) {
  const text = useText();
  if (!team || team.members.length === 0) return <p>{text("team.none")}</p>;
  const members = nearFirst(asking, team.members);
  return (
    <>
      <p>{text("team.text")}</p>
      <SilentOrganizations ids={silent} />
      <RequestTeam asking={asking} members={members} onAsked={onAsked} />
      <p className="hint">{text("candidates.points")}</p>
      <ul className="plain">
        {members.map((member, at) => (
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
