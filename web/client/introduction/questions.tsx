import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { AskQuestion } from "./ask-question.tsx";
import { type Introduction, isLive, type StepProps } from "./introduction-side.ts";
import { answerQuestion } from "./question.operations.ts";

type Question = Introduction["questions"][number];

const answers = ["YES", "NO", "UNKNOWN"] as const;

/** What the two sides have asked each other, in codes: no free text about anybody. */
export function Questions({ seen, onDone }: StepProps) {
  const text = useText();
  const { introduction, side } = seen;
  const isOpen = isLive(introduction);
  return (
    <section id="questions" tabIndex={-1}>
      <h2>{text("questions.title")}</h2>
      {introduction.questions.length === 0 && <p>{text("questions.none")}</p>}
      <ul className="plain">
        {introduction.questions.map((question) => (
          <li key={`${question.askedBy} ${question.question}`} className="card">
            <span className="hint">{text(question.askedBy === side ? "questions.yours" : "questions.theirs")}</span>{" "}
            {text(`question.${question.question}`)}{" "}
            <strong>{text(question.answer ? `answer.${question.answer}` : "questions.waiting")}</strong>
            {isOpen && !question.answer && question.askedBy !== side && (
              <AnswerQuestion id={introduction.id} question={question} onDone={onDone} />
            )}
          </li>
        ))}
      </ul>
      {isOpen && <AskQuestion seen={seen} onDone={onDone} />}
    </section>
  );
}

function AnswerQuestion({ id, question, onDone }: { id: string; question: Question; onDone: () => void }) {
  const text = useText();
  const command = useCommand(answerQuestion);
  const give = async (answer: (typeof answers)[number]) => {
    await command.give({ introduction: id, question: question.question, answer });
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
