import { useText } from "../language/use-text.ts";
import { ClosedParts } from "../work/closed-parts.tsx";
import type { HeldWork } from "../work/handed-work.ts";

/** What of the files nobody else can open: before they leave it is sealed again; afterwards it says what is left. */
export function AloneOpens({ person: { id, name, status, opensAlone } }: { person: HeldWork }) {
  const text = useText();
  if (!opensAlone || opensAlone.length === 0) return null;
  const isHere = status === "ACTIVE";
  const isOnPaper = opensAlone.every((part) => part.isOnPaper);
  const gone = isOnPaper ? "people.alone.gone.paper" : "people.alone.gone";
  return (
    <section>
      <h3>{text(isHere ? "people.alone.title" : "people.alone.title.gone", { name })}</h3>
      <p>{text(isHere ? "people.alone.text" : gone, { name })}</p>
      <ClosedParts parts={opensAlone} names={new Map([[id, name]])} />
    </section>
  );
}
