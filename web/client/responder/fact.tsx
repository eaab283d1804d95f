import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";

/** One line of what is said of somebody; nothing where nothing is said. */
export function Fact({ name, values }: { name: MessageId; values: readonly string[] }) {
  const text = useText();
  if (values.length === 0) return null;
  return (
    <>
      <dt>{text(name)}</dt>
      <dd>
        <ul className="plain">
          {values.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
