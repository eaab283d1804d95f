import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { HeldWork } from "../work/handed-work.ts";
import { nameWork } from "../work/name-work.ts";
import { type PressingNeed, pressFirst, requestsOf } from "../work/press-first.ts";
import { useToDo } from "../work/to-do.tsx";
import { useNeedInWords } from "../work/use-need-in-words.ts";
import { type WorkItem, workPlace } from "../work/work-item.ts";

/** What presses most stands open; on a phone what is done for somebody would be far below all of it. */
const mostOpen = 5;

type HeldNeedsProps = { person: HeldWork };

/** What would be left without somebody if they left: their needs, what presses first, and how many responders. */
export function HeldNeeds({ person }: HeldNeedsProps) {
  const text = useText();
  const { name, holding, heldNeeds } = person;
  if (!holding || !heldNeeds) return null;
  const needs = pressFirst(person);
  return (
    <section>
      <h3>{text("people.holds", { name })}</h3>
      <p>{text("people.holds.needs", { count: holding.needs })}</p>
      {holding.responders > 0 && <p>{text("people.holds.responders", { count: holding.responders })}</p>}
      <NeedLines needs={needs.slice(0, mostOpen)} />
      {needs.length > mostOpen && (
        <details>
          <summary>{text("people.holds.more", { count: needs.length - mostOpen })}</summary>
          <NeedLines needs={needs.slice(mostOpen)} />
        </details>
      )}
      {heldNeeds.pageInfo.hasNextPage && <p className="hint">{text("people.holds.newest", { count: needs.length })}</p>}
      <Requests items={requestsOf(person)} />
    </section>
  );
}

function NeedLines({ needs }: { needs: readonly PressingNeed[] }) {
  return (
    <ul className="plain lines">
      {needs.map((one) => (
        <NeedLine key={one.need.id} one={one} />
      ))}
    </ul>
  );
}

function NeedLine({ one }: { one: PressingNeed }) {
  const text = useText();
  const toDo = useToDo();
  const { words, hint } = useNeedInWords()({ need: one.need, item: undefined });
  const place = one.item && one.item.subject !== one.need.id ? workPlace(one.item) : undefined;
  return (
    <li>
      <Link to={{ screen: "need", id: one.need.id }}>{words}</Link> <span className="hint">{hint}</span>
      {one.item && (
        <p>
          {toDo(one.item)}{" "}
          {place && (
            <Link to={place.to} search={place.search}>
              {text("people.holds.open", { words })}
            </Link>
          )}
        </p>
      )}
    </li>
  );
}

/** Requests of others that they answer, for themselves or for lawyers whom they look after. */
function Requests({ items }: { items: readonly WorkItem[] }) {
  const text = useText();
  const toDo = useToDo();
  if (items.length === 0) return null;
  const names = nameWork(items, text);
  return (
    <>
      <h4>{text("people.holds.requests")}</h4>
      <ul className="plain lines">
        {items.map((item, at) => (
          <li key={`${item.kind} ${item.subject}`}>
            <Link {...workPlace(item)}>{names[at] || text("people.holds.request")}</Link> {toDo(item)}
          </li>
        ))}
      </ul>
    </>
  );
}
