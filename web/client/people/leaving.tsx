import { useId } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import type { HeldWork } from "../work/handed-work.ts";
import { pressingOf } from "../work/press-first.ts";
import { useToDo } from "../work/to-do.tsx";
import { useWorkCount } from "../work/use-work-count.ts";
import { AloneOpens } from "./alone-opens.tsx";
import { deactivatePerson } from "./people.operations.ts";

type LeavingProps = { person: HeldWork; onDone: () => void };

/** So many of what presses are told before somebody leaves; all of it stands above, with their needs. */
const mostTold = 3;

/**
 * Somebody leaves, in the order in which it is done: their work, what only they can open, and the end of their access.
 * Shutting them out while they hold work is for an emergency.
 */
export function Leaving({ person, onDone }: LeavingProps) {
  const text = useText();
  const command = useCommand(deactivatePerson);
  const { name } = person;
  const { needs, responders } = person.holding ?? { needs: 0, responders: 0 };
  const holdsWork = needs + responders > 0 || command.problems.some(({ code }) => code === "OPEN_WORK");
  const give = async () => {
    if (await command.give({ person: person.id, leavesWork: holdsWork })) onDone();
  };
  const trigger = text(holdsWork ? "people.leave.now" : "people.leave.button");
  return (
    <section>
      <h3>{text("people.leave")}</h3>
      <h4>{text("people.leave.first")}</h4>
      {holdsWork && <WhatTheyLeave person={person} />}
      {holdsWork ? <HandOverLink person={person} /> : <p>{text("people.leave.nothing", { name })}</p>}
      <h4>{text("people.leave.second", { name })}</h4>
      <AloneOpens person={person} />
      <h4>{text("people.leave.third")}</h4>
      {holdsWork && <NotYet name={name} />}
      {holdsWork && <p>{text("people.leave.now.about", { name })}</p>}
      <AskFirst
        trigger={trigger}
        title={text(holdsWork ? "people.leave.now.title" : "people.leave.title", { name })}
        confirm={trigger}
        onConfirm={() => void give()}
        isUnderWay={command.isUnderWay}
      >
        <p>{text("people.leave.text")}</p>
        {holdsWork && <WhatTheyLeave person={person} />}
        <Sealed person={person} />
      </AskFirst>
      <CommandAnswer command={command} />
    </section>
  );
}

/** The ordinary end, which comes after the work is handed over: in sight from the beginning, with what it waits for. */
function NotYet({ name }: { name: string }) {
  const text = useText();
  const why = useId();
  return (
    <>
      <p id={why}>{text("people.leave.notYet", { name })}</p>
      <div className="actions">
        <button type="button" aria-disabled="true" aria-describedby={why}>
          {text("people.leave.button")}
        </button>
      </div>
    </>
  );
}

/** How much it is, and what of it cannot wait. */
export function WhatTheyLeave({ person }: { person: HeldWork }) {
  const text = useText();
  const inWords = useWorkCount();
  const toDo = useToDo();
  const pressing = pressingOf(person);
  const { name, holding } = person;
  return (
    <>
      {holding && <p>{text("people.leave.holds", { name, what: inWords(holding) })}</p>}
      {pressing.length > 0 && <p>{text("people.leave.presses", { count: pressing.length })}</p>}
      <ul>
        {pressing.slice(0, mostTold).map((item) => (
          <li key={`${item.kind} ${item.step} ${item.subject}`}>
            <strong>{item.reference ?? item.responder ?? item.organization?.name}</strong> {toDo(item)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What becomes of their keys, and of what they alone can open. */
function Sealed({ person: { name, opensAlone } }: { person: HeldWork }) {
  const text = useText();
  const parts = opensAlone ?? [];
  const isOnPaper = parts.every((part) => part.isOnPaper);
  const alone = isOnPaper ? "people.leave.alone.paper" : "people.leave.alone";
  return (
    <>
      <p>{text("people.leave.keys")}</p>
      {parts.length > 0 && (
        <p>
          <strong>{text(alone, { name, count: parts.length })}</strong>
        </p>
      )}
    </>
  );
}

export function HandOverLink({ person }: { person: HeldWork }) {
  const text = useText();
  return (
    <p>
      <Link to={routeOf("/work/hand-over")} search={{ from: person.id }} className="button first">
        {text("people.leave.handOver", { name: person.name })}
      </Link>
    </p>
  );
}
