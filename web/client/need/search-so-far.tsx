import { useText } from "../language/use-text.ts";
import type { AskedByName, AskedSoFar } from "./asked-so-far.ts";

/**
 * How many the network asked by itself, how many of them were asked by name since, and how many have not answered: the
 * same words on every page.
 */
export function SearchSoFar({ soFar }: { soFar: AskedSoFar | undefined }) {
  const text = useText();
  if (!soFar) return null;
  const { standing, asked, named, awaited } = soFar;
  const others = asked - named;
  const answered = answeredOf(others, awaited);
  return (
    <p role="status">
      {named > 0
        ? text("need.soFar.ASKED_NAMED", { count: asked, named, others, awaited, answered })
        : text(`need.soFar.${standing}`, { count: asked, awaited, answered })}
    </p>
  );
}

/** The same of those whom people asked themselves. */
export function AskedByNameSoFar({ byName }: { byName: AskedByName | undefined }) {
  const text = useText();
  if (!byName) return null;
  const { asked, awaited } = byName;
  return <p>{text("need.soFar.byName", { count: asked, awaited, answered: answeredOf(asked, awaited) })}</p>;
}

function answeredOf(asked: number, awaited: number): "none" | "some" | "all" {
  if (awaited === 0) return "all";
  return awaited === asked ? "none" : "some";
}
