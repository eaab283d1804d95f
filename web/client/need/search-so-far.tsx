import { useText } from "../language/use-text.ts";
import type { AskedSoFar } from "./asked-so-far.ts";

/** How many the network asked by itself, and how many have not answered: the same words on every page. */
export function SearchSoFar({ soFar }: { soFar: AskedSoFar | undefined }) {
  const text = useText();
  if (!soFar) return null;
  const { standing, asked, awaited } = soFar;
  const answered = awaited === asked ? "none" : awaited > 0 ? "some" : "all";
  return <p role="status">{text(`need.soFar.${standing}`, { count: asked, awaited, answered })}</p>;
}
