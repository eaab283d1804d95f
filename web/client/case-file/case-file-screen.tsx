import "./case-file.css";

import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { KeysGate } from "../person-key/keys-gate.tsx";
import { Link } from "../route/link.tsx";
import { CaseFile } from "./case-file.tsx";
import { useNeedFile } from "./use-need-file.ts";

/** The file of a need at its home: what is in it, who can open it, who has. Nothing of it opens without one's keys. */
export function CaseFileScreen({ id }: { id: string }) {
  const text = useText();
  const { answer, shown, again } = useNeedFile(id);
  return (
    <Page document="file.document" title={text("file.title")}>
      <Answered answer={answer} shown={shown} onAgain={again} absent={<p>{text("file.gone")}</p>}>
        {(file) => (
          <>
            {file.reference && <p className="hint">{text("permission.reference", { words: file.reference })}</p>}
            <p>{text("file.text")}</p>
            <KeysGate>{(keys) => <CaseFile file={file} keys={keys} onChange={again} />}</KeysGate>
          </>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "permissions", id }}>{text("permission.here.link")}</Link>
      </p>
    </Page>
  );
}
