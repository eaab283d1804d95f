import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { exportNeed } from "./end-need.operations.ts";
import type { Need } from "./need-types.ts";
import { saveFile } from "./save-file.ts";

const forms = [
  { form: "JSON", type: "application/json", ending: "json" },
  { form: "HTCDS_CSV", type: "text/csv", ending: "csv" },
] as const;

/** Hands the need out as a file; that it was is recorded. */
export function ExportNeed({ need }: { need: Need }) {
  const text = useText();
  const command = useCommand(exportNeed);
  const [isSaved, setSaved] = useState(false);
  const save = ({ form, type, ending }: (typeof forms)[number]) =>
    command.give({ need: need.id, form }, (done) => {
      if (done.text !== null) saveFile({ name: `need.${ending}`, type, text: done.text });
      setSaved(done.text !== null);
    });
  return (
    <details>
      <summary>{text("need.export")}</summary>
      <p>{text("need.export.text")}</p>
      <div className="actions">
        {forms.map((one) => (
          <ActionButton key={one.form} isUnderWay={command.isUnderWay} onPress={() => void save(one)}>
            {text(`need.export.${one.form}`)}
          </ActionButton>
        ))}
      </div>
      {isSaved && <p role="status">{text("need.export.done")}</p>}
      <CommandAnswer command={command} />
    </details>
  );
}
