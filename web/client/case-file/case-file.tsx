import { useState } from "react";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { useReturn } from "../graph/use-return.ts";
import { useText } from "../language/use-text.ts";
import { firstSection, type Section } from "../permission/permission-codes.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { useStatedKeys } from "../person-key/use-stated-keys.ts";
import type { FileDesk } from "./file-desk.ts";
import { FileReaders } from "./file-readers.tsx";
import { type NeedFile, nextSection, sectionOrder, uncoveredSections } from "./need-file.ts";
import { RecoveryKey } from "./recovery-key.tsx";
import { isSpareEnough, usualReaders } from "./seal-plan.ts";
import { SectionCard } from "./section-card.tsx";

type CaseFileProps = { file: NeedFile; keys: OpenKeys; onChange: () => void };

/** Readers first: what is written is sealed for them. Then the sections, how to get in touch before all others. */
export function CaseFile({ file, keys, onChange }: CaseFileProps) {
  const text = useText();
  const [usual] = useState<readonly string[]>(() => usualReaders(file, keys.person));
  const [chosenAnew, setChosen] = useState<readonly string[]>();
  const chosen = chosenAnew ?? usual;
  const [paper, setPaper] = useState<Opener>();
  const others = file.permissions.flatMap(({ people }) => people);
  const { stated, ask } = useStatedKeys([...file.colleagues.map(({ id }) => id), ...others]);
  const home = [...new Set([keys.person, ...chosen])].filter((id) => stated.get(id)?.ok);
  const desk: FileDesk = {
    file,
    keys,
    paper,
    stated,
    askKeys: ask,
    home,
    isChosenAnew: chosenAnew !== undefined,
    onChange,
  };
  useReturn(() => void ask());
  const isWaiting = file.colleagues.some(({ id }) => !stated.has(id));
  const canSeal = isSpareEnough(home, file.recoveryKey) && !file.isOver;
  return (
    <>
      <FileReaders
        file={file}
        own={keys.person}
        stated={stated}
        chosen={chosen}
        onChoose={setChosen}
        onAgain={() => void ask()}
      />
      <RecoveryKey file={file} paper={paper} onOpen={setPaper} onDone={onChange} />
      {!canSeal && !isWaiting && <p className="note">{text(file.isOver ? "permission.over" : "file.spare")}</p>}
      <Sections desk={desk} canSeal={canSeal} />
    </>
  );
}

/** Those that somebody elsewhere may open, or in which something is; the others are folded. */
function Sections({ desk, canSeal }: { desk: FileDesk; canSeal: boolean }) {
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
      canSeal={canSeal}
      isFirst={section === firstSection}
      isNext={section === next}
    />
  );
  return (
    <>
      {sectionOrder.filter((section) => !folded.includes(section)).map(card)}
      {folded.length > 0 && (
        <details>
          <summary>{text(isStillClosed ? "file.folded" : "file.folded.other", { count: folded.length })}</summary>
          {folded.map(card)}
        </details>
      )}
    </>
  );
}
