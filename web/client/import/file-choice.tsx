import { type ChangeEvent, useState } from "react";
import { useText } from "../language/use-text.ts";

export type ChosenFile = { name: string; form: "JSON" | "HTCDS_CSV"; text: string };

/** As many characters as the graph takes at once. */
const maxCharacters = 80_000;

/** A file of whoever looks at the page. It is read here, and sent when they say so. */
export function FileChoice({ onChoose }: { onChoose: (file: ChosenFile | undefined) => void }) {
  const text = useText();
  const [fault, setFault] = useState<"import.tooLong" | "import.unreadable">();
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    onChoose(undefined);
    setFault(undefined);
    if (!file) return;
    // Four bytes at most for a character: nothing longer can fit.
    const content = file.size > maxCharacters * 4 ? undefined : await file.text().catch(() => "");
    if (content === undefined || content.length > maxCharacters) return setFault("import.tooLong");
    if (content.trim() === "") return setFault("import.unreadable");
    onChoose({ name: file.name, form: /^[[{]/.test(content.trim()) ? "JSON" : "HTCDS_CSV", text: content });
  };
  return (
    <>
      <label className="field">
        {text("import.file")}
        <input type="file" accept=".json,.csv,application/json,text/csv" onChange={(event) => void take(event)} />
      </label>
      <p className="hint">{text("import.file.hint")}</p>
      {fault && (
        <p className="missing" role="alert">
          {text(fault)}
        </p>
      )}
    </>
  );
}
