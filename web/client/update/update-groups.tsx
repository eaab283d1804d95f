import { useText } from "../language/use-text.ts";
import { type Update, UpdateLine } from "./update-line.tsx";

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
      {updates.map((update) => (
        <UpdateLine key={update.id} update={update} onSeen={onSeen} />
      ))}
    </ul>
  );
}
