import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { useSignedIn } from "../session/signed-in.ts";
import type { ClosedPart } from "./handed-work.ts";

type ClosedPartsProps = {
  parts: readonly ClosedPart[];
  /** By id, of everybody who is known here. */
  names: ReadonlyMap<string, string>;
};

/** Parts of files that are not open to everybody who should open them: by need, who can, and the way to each file. */
export function ClosedParts({ parts, names }: ClosedPartsProps) {
  const text = useText();
  const needs = [...new Map(parts.map(({ need, reference }) => [need, reference]))];
  return (
    <ul className="plain">
      {needs.map(([need, reference]) => (
        <li key={need} className="card">
          <p>
            <strong>{reference}</strong>
          </p>
          <Sections parts={parts.filter((one) => one.need === need)} names={names} />
          <Link to={routeOf(`/needs/${encodeURIComponent(need)}/file`)} className="button">
            {text("handOver.seal", { reference })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The sections, each once. */
function Sections({ parts, names }: ClosedPartsProps) {
  const text = useText();
  const whoOpens = useWhoOpens(names);
  const bySection = new Map(parts.map((part) => [part.section, part]));
  return (
    <ul>
      {[...bySection].map(([section, part]) => (
        <li key={section}>
          {text(`handOver.section.${section}`)}: {whoOpens(part)}
        </li>
      ))}
    </ul>
  );
}

function useWhoOpens(names: ClosedPartsProps["names"]): (part: ClosedPart) => string {
  const text = useText();
  const { person } = useSignedIn();
  const nameOf = (id: string) => (id === person ? text("handOver.you") : (names.get(id) ?? id));
  return ({ openedBy, isOnPaper }) => {
    if (openedBy.length === 0) return text(isOnPaper ? "handOver.openedByPaper" : "handOver.openedByNobody");
    const who = openedBy.map(nameOf).sort().join(", ");
    return text(isOnPaper ? "handOver.openedByAndPaper" : "handOver.openedBy", { names: who });
  };
}
