import { useText } from "../language/use-text.ts";
import type { Matters } from "../work/use-matters.ts";
import type { Update } from "./update.fragment.ts";
import { UpdateGroup } from "./update-group.tsx";
import { isOpenedWith } from "./update-place.ts";

type UpdateGroupsProps = {
  updates: readonly Update[];
  /** What is told already, with what waits: it is not told twice. */
  told: ReadonlySet<string>;
  /** What it is about, where that is known. */
  matters: Matters;
  onSeen: () => void;
};

/** What is new; and folded away what was opened before, or needs no look any more. */
export function UpdateGroups({ updates, told, matters, onSeen }: UpdateGroupsProps) {
  const text = useText();
  const isNew = ({ seenAt, settledAt }: Update) => !seenAt && !settledAt;
  const fresh = updates.filter((update) => isNew(update) && !(told.has(update.subject) && isOpenedWith(update)));
  const earlier = updates.filter((update) => !isNew(update));
  return (
    <>
      {fresh.length > 0 && (
        <section>
          <h2>{text("updates.new")}</h2>
          <UpdateList updates={fresh} matters={matters} onSeen={onSeen} />
        </section>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{text("updates.earlier", { count: earlier.length })}</summary>
          <UpdateList updates={earlier} matters={matters} onSeen={onSeen} />
        </details>
      )}
    </>
  );
}

function UpdateList({ updates, matters, onSeen }: Omit<UpdateGroupsProps, "told">) {
  return (
    <ul className="plain">
      {ofOneKind(updates).map((group) => (
        <UpdateGroup key={`${group[0].kind} ${group[0].way}`} updates={group} matters={matters} onSeen={onSeen} />
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
