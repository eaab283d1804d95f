import { useText } from "../language/use-text.ts";

const parts = ["whom", "noise", "interval", "kept", "rank", "not"] as const;

type MethodProps = {
  /** What the edition costs of the privacy of one need, and of one person who helps. */
  epsilon: number;
  responders: number;
  tolerated: number | null;
};

/** How nobody can be found in the numbers, in words; what it does not promise stands with it. */
export function EditionMethod({ epsilon, responders, tolerated }: MethodProps) {
  const text = useText();
  return (
    <section>
      <h2>{text("statistics.method")}</h2>
      <dl className="method">
        {parts.map((part) => (
          <div key={part}>
            <dt>{text(`statistics.method.${part}`)}</dt>
            <dd>{text(`statistics.method.${part}.text`, { epsilon, responders, tolerated: tolerated ?? 1 })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
