import { useIntl } from "react-intl";
import type { Failure } from "../graph/failure.ts";
import type { Problem } from "../graph/use-command.ts";
import { chooseLanguage } from "../language/languages.ts";
import { useIsMessageId, useText } from "../language/use-text.ts";

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
      {problems.map((problem) => (
        <Sentence key={`${problem.code} ${problem.message}`} problem={problem} />
      ))}
    </div>
  );
}

/** Services say it in English, and exactly; in another language that is whole it is said first by its kind. */
function Sentence({ problem: { code, message } }: { problem: Problem }) {
  const text = useText();
  const { locale } = useIntl();
  const isMessageId = useIsMessageId();
  const { tag, isWhole } = chooseLanguage(locale, []);
  const kind = `problem.${code}`;
  if (tag === "en") return <p>{message}</p>;
  return (
    <>
      {isWhole && isMessageId(kind) && <p>{text(kind)}</p>}
      <p className="hint" lang="en" dir="ltr">
        {message}
      </p>
    </>
  );
}
