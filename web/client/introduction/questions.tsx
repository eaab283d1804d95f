import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { AskQuestion } from "./ask-question.tsx";
import { type Introduction, isLive, type StepProps, spokenAs } from "./introduction-side.ts";
import { answerQuestion } from "./question.operations.ts";

type Question = Introduction["questions"][number];

const answers = ["YES", "NO", "UNKNOWN"] as const;

/** What the two sides have asked each other, in codes: no free text about anybody. */
export function Questions({ seen, onDone }: StepProps) {
  const text = useText();
  const { introduction, side, mayAct } = seen;
  const isOpen = mayAct && isLive(introduction);
  return (
    <section id="questions" tabIndex={-1}>
      <h2>{text("questions.title")}</h2>
      {introduction.questions.length === 0 && <p>{text("questions.none")}</p>}
      <ul className="plain">
        {introduction.questions.map((question) => (
          <li key={`${question.askedBy} ${question.question}`} className="card">
            <span className="hint">
              {text(question.askedBy === "HOME" ? "questions.from.HOME" : "questions.from.OTHER")}
            </span>{" "}
            {text(`question.${question.question}`)}{" "}
            <strong>{text(question.answer ? `answer.${question.answer}` : "questions.waiting")}</strong>
            {isOpen && !question.answer && question.askedBy !== side && (
              <AnswerQuestion seen={seen} question={question} onDone={onDone} />
            )}
          </li>
        ))}
      </ul>
      {isOpen && <AskQuestion seen={seen} onDone={onDone} />}
    </section>
  );
}

function AnswerQuestion({ seen, question, onDone }: StepProps & { question: Question }) {
  const text = useText();
  const command = useCommand(answerQuestion);
  const give = async (answer: (typeof answers)[number]) => {
    await command.give({ introduction: seen.introduction.id, question: question.question, answer, ...spokenAs(seen) });
    onDone();
  };
  return (
    <>
      <div className="actions">
        {answers.map((answer) => (
          <ActionButton key={answer} isUnderWay={command.isUnderWay} onPress={() => void give(answer)}>
            {text(`answer.${answer}`)}
          </ActionButton>
        ))}
      </div>
      <CommandAnswer command={command} />
    </>
  );
}
