import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { askableTeam, leftOutAtFirst } from "./askable-members.ts";
import { askedOf } from "./asked-of.ts";
import type { Askable, Asking, Candidate } from "./candidate-types.ts";
import { ChooseTeam } from "./choose-team.tsx";
import { TeamForm } from "./team-form.tsx";

type RequestTeamProps = { asking: Asking; members: readonly Candidate[]; onAsked: () => void };

/** Asks a team: first who of it and for what, then what each will see. */
export function RequestTeam({ asking, members, onAsked }: RequestTeamProps) {
  const text = useText();
  // As they were chosen: what is read anew meanwhile does not change whom the form asks.
  const [chosen, setChosen] = useState<readonly Askable[]>();
  const [sent, setSent] = useState<readonly string[]>([]);
  const { atFirst, leftOut, choose } = useLeftOut(asking, members);
  const team = askableTeam(asking, members, leftOut);
  const nameless = members.filter(({ responder }) => responder === null).length;
  const place = useFocus<HTMLParagraphElement>(sent.length > 0 ? sent.join() : undefined);
  const asked = (names: readonly string[]) => {
    setChosen(undefined);
    setSent(names);
    onAsked();
  };
  const isDone = team.members.length === 0 && members.every(({ known }) => askedOf(asking, known?.id));
  const told = sent.length > 0 ? text("team.sent", { names: sent.join(", ") }) : isDone && text("team.asked");
  const note = told && (
    <p className="note" role="status" tabIndex={-1} ref={place}>
      {told}
    </p>
  );
  if (team.members.length === 0 && !chosen) return note || null;
  const goOn = () => {
    const some = team.members.filter(({ assigned }) => assigned.length > 0);
    if (some.length > 0) setChosen(some);
  };
  return (
    <>
      {note}
      {!chosen && atFirst.some(({ why }) => why === "READ_FIRST") && <p>{text("team.notTicked")}</p>}
      {nameless > 0 && <p className="hint">{text("team.leftOut", { count: nameless })}</p>}
      {chosen ? (
        <TeamForm asking={asking} askable={chosen} onAsked={asked} onCancel={() => setChosen(undefined)} />
      ) : (
        <ChooseTeam asking={asking} team={team} leftOut={leftOut} onChoose={choose} onGoOn={goOn} />
      )}
    </>
  );
}

/** Who is not ticked: as it was said by hand, and else as it holds at first, also when the network asks them meanwhile. */
function useLeftOut(asking: Asking, members: readonly Candidate[]) {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const atFirst = leftOutAtFirst(asking, members);
  const first = atFirst.filter(({ id }) => !said.has(id)).map(({ id }) => id);
  const byHand = [...said].flatMap(([id, isAsked]) => (isAsked ? [] : [id]));
  const choose = (id: string, isAsked: boolean) => setSaid(new Map([...said, [id, isAsked]]));
  return { atFirst, leftOut: new Set([...first, ...byHand]), choose };
}
