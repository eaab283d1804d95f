import { useController } from "react-hook-form";
import { FieldGroup } from "../form/field.tsx";
import { useText } from "../language/use-text.ts";

/** A profile that somebody looks after. */
export type PausedProfile = { id: string; name: string; state: string | null };

/** So many stand open; more are folded away behind them, never what is ticked. */
const mostOpen = 5;

/** Which profiles pause meanwhile: of each its name. The field holds their ids. */
export function PausesField({ profiles }: { profiles: readonly PausedProfile[] }) {
  const text = useText();
  const { field } = useController({ name: "pauses" });
  const ticked: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  // Where a box stands does not change while it is ticked.
  const open = profiles.length > mostOpen ? profiles.slice(0, 1) : profiles;
  const folded = profiles.slice(open.length);
  const chosen = folded.filter(({ id }) => ticked.includes(id)).length;
  const toggle = (id: string) =>
    field.onChange(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const box = ({ id, name }: PausedProfile) => (
    <label key={id} className="choice">
      <input type="checkbox" name="pauses" checked={ticked.includes(id)} onChange={() => toggle(id)} />
      {name}
    </label>
  );
  return (
    <FieldGroup name="pauses" label="me.away.pauses" hint="me.away.pausesHint">
      {folded.length > 0 && (
        <button type="button" onClick={() => field.onChange(profiles.map(({ id }) => id))}>
          {text("me.away.pausesAll", { count: profiles.length })}
        </button>
      )}
      {open.map(box)}
      {folded.length > 0 && (
        <details>
          <summary>{text("me.away.pausesMore", { count: folded.length, chosen })}</summary>
          {folded.map(box)}
        </details>
      )}
    </FieldGroup>
  );
}
