import type { Failure } from "../graph/failure.ts";
import type { Problem } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";

type CommandAnswerProps = { command: { problems: readonly Problem[]; failure: Failure | undefined } };

/** After these nobody here knows whether it was done; given again in the same words it is the same command. */
const unsure: ReadonlySet<Failure> = new Set(["offline", "organization", "fault"]);

/** What a command was refused for, or what kept it from arriving; nothing when all is well. */
export function CommandAnswer({ command: { problems, failure } }: CommandAnswerProps) {
  const text = useText();
  if (problems.length === 0 && !failure) return null;
  return (
    <div className="note" role="alert">
      <p>
        <strong>{text("problem.title")}</strong>
      </p>
      {failure && <p>{text(`failure.${failure}`)}</p>}
      {failure && unsure.has(failure) && <p>{text("failure.unsure")}</p>}
      {problems.map(({ code, message }) => (
        <p key={`${code} ${message}`}>{message}</p>
      ))}
    </div>
  );
}
