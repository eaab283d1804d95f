import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { assignIssues } from "./assign-issues.ts";
import type { Askable, Asking, Candidate } from "./candidate-types.ts";
import { TeamForm } from "./team-form.tsx";
import { askedOf, openIssues } from "./use-asking.ts";

type RequestTeamProps = { asking: Asking; members: readonly Candidate[]; onAsked: () => void };

/** Asks a whole team at once, each for issues of their own. */
export function RequestTeam({ asking, members, onAsked }: RequestTeamProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [sent, setSent] = useState<readonly string[]>([]);
  const askable = askableOf(asking, members);
  const nameless = members.filter(({ responder }) => responder === null).length;
  const place = useFocus<HTMLParagraphElement>(sent.length > 0 ? sent.join() : undefined);
  const asked = (names: readonly string[]) => {
    setOpen(false);
    setSent(names);
    onAsked();
  };
  const isDone = askable.length === 0 && members.every(({ known }) => askedOf(asking, known?.id));
  const told = sent.length > 0 ? text("team.sent", { names: sent.join(", ") }) : isDone && text("team.asked");
  const note = told && (
    <p className="note" role="status" tabIndex={-1} ref={place}>
      {told}
    </p>
  );
  if (askable.length === 0) return note || null;
  return (
    <>
      {note}
      {nameless > 0 && <p className="hint">{text("team.leftOut", { count: nameless })}</p>}
      {isOpen ? (
        <TeamForm asking={asking} askable={askable} onAsked={asked} onCancel={() => setOpen(false)} />
      ) : (
        <div className="actions">
          <button type="button" className="first" onClick={() => setOpen(true)}>
            {text("team.open")}
          </button>
        </div>
      )}
    </>
  );
}

/** Who has a name now, was not asked yet, and could help with something that is open. */
function askableOf(asking: Asking, members: readonly Candidate[]): Askable[] {
  const open = openIssues(asking).map(({ id }) => id);
  const free = members.flatMap(({ responder, issues }) =>
    responder && !askedOf(asking, responder.id)
      ? [{ id: responder.id, responder, issues: issues.filter((id) => open.includes(id)) }]
      : [],
  );
  const assigned = assignIssues(free, open);
  return free
    .filter(({ issues }) => issues.length > 0)
    .map(({ id, responder, issues }) => ({ responder, covers: issues, assigned: assigned.get(id) ?? [] }));
}
