import type { Found } from "../find/found.ts";
import { useText } from "../language/use-text.ts";

type ChosenChipsProps = { chosen: readonly Found[]; onLeave: (id: string) => void };

/** What was chosen, each with a way to take it away again. */
export function ChosenChips({ chosen, onLeave }: ChosenChipsProps) {
  const text = useText();
  if (chosen.length === 0) return null;
  return (
    <ul className="chips">
      {chosen.map(({ id, name }) => (
        <li key={id}>
          {name}
          <button type="button" aria-label={text("form.leave", { name })} onClick={() => onLeave(id)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
