import "./case-file.css";

import { useState } from "react";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { KeysGate } from "../person-key/keys-gate.tsx";
import { useKeys } from "../person-key/use-keys.ts";
import { Link } from "../route/link.tsx";
import { CaseFile } from "./case-file.tsx";
import type { NeedFile } from "./need-file.ts";
import { ReadByPaper } from "./read-by-paper.tsx";
import { useNeedFile } from "./use-need-file.ts";

/** The file of a need at its home: what is in it, who can open it, who has. Nothing of it is written without one's keys. */
export function CaseFileScreen({ id }: { id: string }) {
  const text = useText();
  const { answer, shown, again } = useNeedFile(id);
  const { state } = useKeys();
  const [paper, setPaper] = useState<Opener>();
  const byPaper = (file: NeedFile) => <ReadByPaper file={file} paper={paper} onPaper={setPaper} />;
  return (
    <Page document="file.document" title={text("file.title")}>
      <Answered answer={answer} shown={shown} onAgain={again} absent={<p>{text("file.gone")}</p>}>
        {(file) => (
          <>
            {file.reference && <p className="hint">{text("permission.reference", { words: file.reference })}</p>}
            <p>{text("file.text")}</p>
            {state === "none" && byPaper(file)}
            <KeysGate>
              {(keys) => <CaseFile file={file} keys={keys} paper={paper} onPaper={setPaper} onChange={again} />}
            </KeysGate>
            {state === "locked" && byPaper(file)}
          </>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "permissions", id }}>{text("permission.here.link")}</Link>
      </p>
    </Page>
  );
}
