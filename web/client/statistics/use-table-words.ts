import { useIsMessageId, useText } from "../language/use-text.ts";

type Told = { name: string; title: string; about: string; totalNote?: string | null };

/** What a table is called, which question it answers and why its total is its own, in the language of the page where somebody wrote it. */
export function useTableWords(): (table: Told) => { title: string; about: string; totalNote: string } {
  const text = useText();
  const isMessage = useIsMessageId();
  const say = (id: string, otherwise: string) => (isMessage(id) ? text(id) : otherwise);
  return ({ name, title, about, totalNote }) => ({
    title: say(`statistics.table.${name}`, title),
    about: say(`statistics.question.${name}`, about),
    totalNote: say(`statistics.totalNote.${name}`, totalNote ?? ""),
  });
}
