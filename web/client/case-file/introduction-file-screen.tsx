import "./case-file.css";

import { inboxItemOf } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { KeysGate } from "../person-key/keys-gate.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { useOpenedAbout } from "../update/use-opened-about.ts";
import { HandedFile } from "./handed-file.tsx";
import { useIntroductionFile } from "./use-introduction-file.ts";

/** What somebody of the other side may open of a file now. Once it is taken back nothing of it stands here. */
export function IntroductionFileScreen({ id }: { id: string }) {
  const text = useText();
  const { answer, shown, isOver, again } = useIntroductionFile(id);
  const { organization } = useSignedIn();
  useOpenedAbout("SECTION_SEALED", shown ? inboxItemOf(id, organization) : undefined);
  return (
    <Page document="file.document" title={text("file.handed.title")}>
      <Answered
        answer={answer}
        shown={shown}
        onAgain={again}
        absent={<p>{text(isOver ? "file.handed.over" : "file.handed.none")}</p>}
      >
        {(file) => (
          <>
            <p>{text(file.isHouse ? "file.handed.house" : "file.handed.text", { name: file.home })}</p>
            <KeysGate>{(keys) => <HandedFile file={file} keys={keys} onChange={again} />}</KeysGate>
          </>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "introduction", id }}>{text("file.handed.back")}</Link>
      </p>
    </Page>
  );
}
