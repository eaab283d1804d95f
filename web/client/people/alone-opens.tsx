import { useText } from "../language/use-text.ts";
import { ClosedParts } from "../work/closed-parts.tsx";
import type { HeldWork } from "../work/handed-work.ts";

/** What of the files nobody else can open, before somebody leaves: how it opens afterwards, and what to do first. */
export function AloneOpens({ person: { id, name, opensAlone } }: { person: HeldWork }) {
  const text = useText();
  const parts = opensAlone ?? [];
  const isOnPaper = parts.every((part) => part.isOnPaper);
  if (parts.length === 0) return <p>{text("people.alone.nothing", { name })}</p>;
  return (
    <>
      <p>{text(isOnPaper ? "people.alone.paper" : "people.alone.nobody", { name })}</p>
      <ClosedParts parts={parts} names={new Map([[id, name]])} />
    </>
  );
}

/** The same once they have left: what is left of it. */
export function AloneOpened({ person: { id, name, opensAlone } }: { person: HeldWork }) {
  const text = useText();
  if (!opensAlone || opensAlone.length === 0) return null;
  const isOnPaper = opensAlone.every((part) => part.isOnPaper);
  return (
    <section>
      <h3>{text("people.alone.title.gone", { name })}</h3>
      <p>{text(isOnPaper ? "people.alone.gone.paper" : "people.alone.gone", { name })}</p>
      <ClosedParts parts={opensAlone} names={new Map([[id, name]])} />
    </section>
  );
}
