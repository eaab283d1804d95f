import { useMoment, useText } from "../language/use-text.ts";
import type { NeedFile } from "./need-file.ts";

/** That there is a key on paper: who said that they have it, and when, where it is known. */
export function PaperKept({ file: { paperKept, names } }: { file: NeedFile }) {
  const text = useText();
  const moment = useMoment();
  return (
    <p>
      {paperKept && (
        <>
          {text("file.paper.keptBy", {
            name: names.get(paperKept.by) ?? text("file.somebody"),
            moment: moment(paperKept.at),
          })}{" "}
        </>
      )}
      {text("file.paper.kept")}
    </p>
  );
}
