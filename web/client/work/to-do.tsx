import { useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import type { WorkItem } from "./work-item.ts";

/** What is to be done, by whom and until when, for whoever looks at the work of somebody else. */
export function useToDo(): (item: WorkItem) => string {
  const text = useText();
  const deadline = useDeadline();
  return ({ side, step, until }) => {
    const what = text(`work.${side}.${step}`);
    if (side === "OTHERS") return until ? `${what} ${text("work.by.OTHERS", { moment: deadline(until) })}` : what;
    const todo = text("work.toDo", { what });
    return until ? `${todo} ${text("work.toDo.by", { moment: deadline(until) })}` : todo;
  };
}
