import { useText } from "../language/use-text.ts";
import type { StatedKeysByPerson } from "../person-key/use-stated-keys.ts";
import type { NeedFile } from "./need-file.ts";

type FileReadersProps = {
  file: NeedFile;
  own: string;
  stated: StatedKeysByPerson;
  chosen: readonly string[];
  onChoose: (people: readonly string[]) => void;
  onAgain: () => void;
};

/** Who of the home can open what is written from now on. Oneself always can. */
export function FileReaders({ file, own, stated, chosen, onChoose, onAgain }: FileReadersProps) {
  const text = useText();
  const others = file.colleagues.filter(({ id }) => id !== own);
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const isWaiting = others.some(({ id }) => !stated.has(id));
  const isOpen = others.some(({ id }) => stated.has(id) && !stated.get(id)?.ok);
  return (
    <fieldset>
      <legend>{text("file.readers")}</legend>
      <p className="hint">{text("file.readers.hint")}</p>
      {others.length === 0 && <p>{text("file.readers.none")}</p>}
      {isWaiting && <p role="status">{text("app.loading")}</p>}
      {others.map(({ id, name }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id) && stated.get(id)?.ok === true}
            disabled={!stated.get(id)?.ok}
            onChange={() => toggle(id)}
          />
          <span>
            {name}
            <KeyHint stated={stated} id={id} />
          </span>
        </label>
      ))}
      {isOpen && (
        <button type="button" onClick={onAgain}>
          {text("file.readers.again")}
        </button>
      )}
    </fieldset>
  );
}

/** Why nothing can be sealed for somebody yet. */
export function KeyHint({ stated, id }: { stated: StatedKeysByPerson; id: string }) {
  const text = useText();
  const keys = stated.get(id);
  if (!keys || keys.ok) return null;
  return <span className="hint"> {text(`file.keys.${keys.why}`)}</span>;
}
