import { useIsMessageId, useText } from "../language/use-text.ts";

type Told = { name: string; title: string; about: string };

/** What a table is called and which question it answers, in the language of the page where somebody wrote it. */
export function useTableWords(): (table: Told) => { title: string; about: string } {
  const text = useText();
  const isMessage = useIsMessageId();
  const say = (id: string, otherwise: string) => (isMessage(id) ? text(id) : otherwise);
  return ({ name, title, about }) => ({
    title: say(`statistics.table.${name}`, title),
    about: say(`statistics.question.${name}`, about),
  });
}
