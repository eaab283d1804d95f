import { useText } from "../language/use-text.ts";
import type { FileDesk } from "./file-desk.ts";
import { PaperKept } from "./paper-kept.tsx";
import { PaperShown } from "./paper-shown.tsx";
import type { Spare } from "./use-spare.ts";

/** Who else can open what is sealed: colleagues who have keys, or the key on paper, made and confirmed right here. */
export function SpareQuestion({ desk, spare }: { desk: FileDesk; spare: Spare }) {
  const text = useText();
  const { others, paper, place, missing } = spare;
  const isKept = paper.kept !== undefined || desk.file.recoveryKey !== undefined;
  const toggle = (id: string) => {
    const { home, choose } = desk;
    choose(home.includes(id) ? home.filter((one) => one !== id) : [...home, id]);
  };
  return (
    <fieldset>
      <legend>{text("file.spare")}</legend>
      {!paper.made && !isKept && (
        <p className="hint">{text(others.length === 0 ? "file.spare.alone" : "file.spare.hint")}</p>
      )}
      {missing && (
        <p className="missing" role="alert">
          {text(missing)}
        </p>
      )}
      {others.map(({ id, name }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={desk.home.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
      {isKept && <PaperKept file={desk.file} />}
      {paper.made && paper.made.place !== place && <p>{text("file.paper.elsewhere")}</p>}
      {paper.made?.place === place && <PaperShown file={desk.file} paper={{ ...paper, made: paper.made }} />}
      {!isKept && !paper.made && (
        <div className="actions">
          <button type="button" onClick={() => void paper.make(place)}>
            {text("file.paper.make")}
          </button>
        </div>
      )}
    </fieldset>
  );
}
