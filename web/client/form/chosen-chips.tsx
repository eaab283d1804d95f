import type { Found } from "../find/found.ts";
import { useFullName } from "../find/use-full-name.ts";
import { useText } from "../language/use-text.ts";

type ChosenChipsProps = { chosen: readonly Found[]; onLeave: (id: string) => void };

/** What was chosen, each with a way to take it away again. */
export function ChosenChips({ chosen, onLeave }: ChosenChipsProps) {
  const text = useText();
  const nameOf = useFullName();
  if (chosen.length === 0) return null;
  return (
    <ul className="chips">
      {chosen.map((one) => (
        <li key={one.id}>
          {nameOf(one)}
          <button type="button" aria-label={text("form.leave", { name: nameOf(one) })} onClick={() => onLeave(one.id)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
