import { useText } from "../language/use-text.ts";
import { type Update, UpdateGroup } from "./update-group.tsx";

type UpdateGroupsProps = {
  updates: readonly Update[];
  /** What is told already, with what waits: it is not told twice. */
  told: ReadonlySet<string>;
  onSeen: () => void;
};

/** What is new; and folded away what was opened before, or needs no look any more. */
export function UpdateGroups({ updates, told, onSeen }: UpdateGroupsProps) {
  const text = useText();
  const isNew = ({ seenAt, settledAt }: Update) => !seenAt && !settledAt;
  const fresh = updates.filter((update) => isNew(update) && !told.has(update.subject));
  const earlier = updates.filter((update) => !isNew(update));
  return (
    <>
      {fresh.length > 0 && (
        <section>
          <h2>{text("updates.new")}</h2>
          <UpdateList updates={fresh} onSeen={onSeen} />
        </section>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{text("updates.earlier", { count: earlier.length })}</summary>
          <UpdateList updates={earlier} onSeen={onSeen} />
        </details>
      )}
    </>
  );
}

function UpdateList({ updates, onSeen }: { updates: readonly Update[]; onSeen: () => void }) {
  return (
    <ul className="plain">
      {ofOneKind(updates).map((group) => (
        <UpdateGroup key={`${group[0].kind} ${group[0].way}`} updates={group} onSeen={onSeen} />
      ))}
    </ul>
  );
}

/** Those that say the same stand together, at the place of the newest. */
function ofOneKind(updates: readonly Update[]): [Update, ...Update[]][] {
  const groups = new Map<string, [Update, ...Update[]]>();
  for (const update of updates) {
    const same = `${update.kind} ${update.way}`;
    const group = groups.get(same);
    groups.set(same, group ? [...group, update] : [update]);
  }
  return [...groups.values()];
}
