import { describe, expect, it } from "@jest/globals";
import { foldWork } from "../../../web/client/work/fold-work.ts";

const calm = (subject: string) => ({ subject, step: "LOOK_FURTHER" as const, until: null, urgency: "SOON" as const });
const due = (subject: string) => ({ ...calm(subject), until: "2031-05-20T10:00:00Z" });
const today = (subject: string) => ({ ...calm(subject), urgency: "EMERGENCY" as const });
const many = Array.from({ length: 20 }, (_, at) => calm(`${at + 1}`));
const subjectsOf = (items: readonly { subject: string }[]) => items.map(({ subject }) => subject);

describe("many lines of one kind", () => {
  it("are five, and the others behind them; five are all there", () => {
    expect(subjectsOf(foldWork(many).shown)).toEqual(["1", "2", "3", "4", "5"]);
    expect(foldWork(many).folded).toEqual(many.slice(5));
    expect(foldWork(many.slice(0, 5))).toEqual({ shown: many.slice(0, 5), folded: [] });
  });

  it("never hide what has a deadline, or is needed today, wherever it stands", () => {
    const { shown, folded } = foldWork([...many, due("late"), today("now")]);
    expect(subjectsOf(shown)).toEqual(["1", "2", "3", "late", "now"]);
    expect(folded).toHaveLength(17);
    const pressing = Array.from({ length: 8 }, (_, at) => due(`due ${at}`));
    expect(foldWork([...pressing, ...many])).toEqual({ shown: pressing, folded: many });
  });

  it("fold away what comes by itself, whenever that is", () => {
    const asked = many.map((item) => ({ ...item, step: "AWAIT_ANSWERS" as const, until: "2031-05-20T10:00:00Z" }));
    expect(foldWork(asked).shown).toHaveLength(5);
  });
});
