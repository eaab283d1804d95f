import { useState } from "react";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { useText } from "../language/use-text.ts";
import { firstSection, type Section } from "../permission/permission-codes.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import type { FileDesk } from "./file-desk.ts";
import { type NeedFile, nextSection, sectionOrder, uncoveredSections } from "./need-file.ts";
import { SealedNow } from "./sealed-now.tsx";
import { SectionCard } from "./section-card.tsx";
import { useFileDesk } from "./use-file-desk.ts";
import { WhoOpens } from "./who-opens.tsx";

type CaseFileProps = {
  file: NeedFile;
  keys: OpenKeys;
  /** The key on paper, when somebody has typed it in. */
  paper: Opener | undefined;
  onPaper: (paper: Opener) => void;
  onChange: () => void;
};

/** What is written, how to get in touch before all else; who of the home can open it is one line above. */
export function CaseFile({ file, keys, paper, onPaper, onChange }: CaseFileProps) {
  const text = useText();
  const { desk, isWaiting } = useFileDesk({ file, keys, paper, onChange });
  if (isWaiting) return <p role="status">{text("app.loading")}</p>;
  return (
    <>
      {file.isOver && <p className="note">{text("permission.over")}</p>}
      {(desk.isSpare || file.pieces.length > 0) && <WhoOpens desk={desk} onPaper={onPaper} />}
      <Sections desk={desk} />
    </>
  );
}

/** Those that somebody elsewhere may open, or in which something is; the others are folded. */
function Sections({ desk }: { desk: FileDesk }) {
  const text = useText();
  const { file } = desk;
  // As it was when the page came up: a section that moved would take along what somebody is typing into it.
  const [folded] = useState(() => uncoveredSections(file));
  const next = nextSection(file);
  const isStillClosed = folded.every((section) => !file.permissions.some((one) => one.sections.includes(section)));
  const card = (section: Section) => (
    <SectionCard
      key={section}
      desk={desk}
      section={section}
      isFirst={section === firstSection}
      isNext={section === next}
    />
  );
  return (
    <>
      {sectionOrder.filter((section) => !folded.includes(section)).map(card)}
      <SealedNow desk={desk} />
      {folded.length > 0 && (
        <details>
          <summary>{text(isStillClosed ? "file.folded" : "file.folded.other", { count: folded.length })}</summary>
          {folded.map(card)}
        </details>
      )}
    </>
  );
}
