import { useDay, useText } from "../language/use-text.ts";
import { nextDue } from "../need/next-due.ts";
import { useDueWords } from "../need/use-due-words.ts";
import { issueWords } from "./issue-words.ts";
import type { PressingNeed } from "./press-first.ts";
import { useToDo } from "./to-do.tsx";

/** A need for somebody who chooses it: its three words, and what it is about, its next date, how soon, since when, what waits. */
export function useNeedInWords(): (one: PressingNeed) => { words: string; hint: string } {
  const text = useText();
  const day = useDay();
  const toDo = useToDo();
  const dueWords = useDueWords();
  return ({ need: { reference, status, urgency, postedAt, issues }, item }) => {
    const due = nextDue(issues, new Date());
    const parts = [
      issueWords(issues, text),
      due ? dueWords(due) : "",
      text(`need.status.${status}`),
      text("introduction.urgency", { urgency: text(`urgency.${urgency}`) }),
      postedAt ? text("need.since", { moment: day(postedAt.slice(0, 10)) }) : "",
      item ? toDo(item) : "",
    ];
    return { words: reference ?? text("need.untitled"), hint: parts.filter((part) => part !== "").join(" · ") };
  };
}
