import { useMoment, useText } from "../language/use-text.ts";
import type { FileLine } from "./file-lines.ts";
import type { Introduction } from "./introduction-side.ts";

type TimelineFileLineProps = { line: FileLine; people: Introduction["people"] };

/** That somebody sealed a part of the file, or opened it. */
export function TimelineFileLine({ line: { kind, section, person, at }, people }: TimelineFileLineProps) {
  const text = useText();
  const moment = useMoment();
  const name = people.find(({ id }) => id === person)?.name ?? text("notes.somebody");
  return (
    <li>
      {text(`introduction.file.${kind}`, { name, section: text(`section.${section}`) })}
      <br />
      <span className="hint">
        <time dateTime={at}>{moment(at)}</time>
      </span>
    </li>
  );
}
