import { type ChangeEvent, useId, useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { type FileDesk, lookedAgain, sealingAt } from "./file-desk.ts";
import type { Piece } from "./need-file.ts";
import { fitsPiece, type PieceContent, writeContent } from "./piece-content.ts";
import { SpareQuestion } from "./spare-question.tsx";
import { useSeal } from "./use-seal.ts";
import { useSpare } from "./use-spare.ts";

type WritePieceProps = {
  desk: FileDesk;
  place: Pick<Piece, "section" | "piece"> & Partial<Pick<Piece, "parts">>;
  /** What is there already, to be changed. */
  start?: string;
  /** Whether whoever came here goes on in its field. */
  isEntered: boolean;
  onDone: () => void;
};

/** Words or a small file, sealed in this page before anything is sent. What was typed stays until it was kept. */
export function WritePiece({ desk, place, start = "", isEntered, onDone }: WritePieceProps) {
  const text = useText();
  const { seal, command } = useSeal(desk.keys);
  const { words, file, content, wrong, type, choose, judge } = useContent(start);
  const spare = useSpare(desk, `${place.section}/${place.piece}`);
  const isUnderWay = command.isUnderWay || spare.paper.command.isUnderWay;
  const send = async () => {
    const settled = judge() ? await spare.settle() : undefined;
    if (!settled) return;
    const now = await lookedAgain(settled, place.section);
    const isKept = await said(desk, () => seal({ ...sealingAt(now, place), content: writeContent(content) }));
    desk.onChange();
    if (isKept) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isUnderWay) void send();
      }}
    >
      {!file && <WordsField section={place.section} isEntered={isEntered} words={words} wrong={wrong} onType={type} />}
      {words === "" && <FileField file={file} wrong={wrong} onChoose={choose} />}
      {spare.isAsked && <SpareQuestion desk={desk} spare={spare} />}
      <CommandAnswer command={command} />
      <div className="actions">
        <ActionButton isFirst isUnderWay={isUnderWay} onPress={() => void send()}>
          {text(spare.paper.made ? "file.seal.paper" : "file.seal")}
        </ActionButton>
        <button type="button" onClick={onDone}>
          {text("app.cancel")}
        </button>
      </div>
      <p role="status">{isUnderWay ? text("file.sealing") : ""}</p>
    </form>
  );
}

/** Says at the desk that something is being sealed, for as long as it is. @returns whether all of it was kept */
async function said(desk: FileDesk, seal: () => Promise<boolean>): Promise<boolean> {
  desk.seals("UNDER_WAY");
  let isKept = false;
  try {
    isKept = await seal();
  } finally {
    desk.seals(isKept ? "DONE" : "NOT");
  }
  return isKept;
}

/** What is being written. What was wrong with it is not said any more from the first letter on. */
function useContent(start: string) {
  const [words, setWords] = useState(start);
  const [file, setFile] = useState<Extract<PieceContent, { kind: "file" }>>();
  const [wrong, setWrong] = useState<MessageId>();
  const content: PieceContent = file ?? { kind: "text", text: words };
  const type = (typed: string) => {
    setWords(typed);
    setWrong(undefined);
  };
  const choose = (chosen: typeof file) => {
    setFile(chosen);
    setWrong(undefined);
  };
  const judge = () => {
    const fault = faultOf(content);
    setWrong(fault);
    return fault === undefined;
  };
  return { words, file, content, wrong, type, choose, judge };
}

function faultOf(content: PieceContent): MessageId | undefined {
  if (content.kind === "text" && content.text.trim() === "") return "file.nothing";
  if (fitsPiece(content)) return undefined;
  return content.kind === "text" ? "file.tooLong" : "file.tooLarge";
}

type WordsFieldProps = {
  section: Piece["section"];
  isEntered: boolean;
  words: string;
  wrong: MessageId | undefined;
  onType: (words: string) => void;
};

function WordsField({ section, isEntered, words, wrong, onType }: WordsFieldProps) {
  const text = useText();
  const id = useId();
  const place = useFocus<HTMLTextAreaElement>(isEntered ? "entered" : undefined);
  return (
    <div className="question">
      <label htmlFor={id}>{text(`section.${section}`)}</label>
      <p className="hint" id={`${id}-hint`}>
        {text(section === "SAFE_CONTACT" ? "file.words.contact" : "file.words")}
      </p>
      {wrong && (
        <p className="missing" role="alert">
          {text(wrong)}
        </p>
      )}
      <textarea
        id={id}
        ref={place}
        rows={8}
        value={words}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}

type FileFieldProps = {
  file: Extract<PieceContent, { kind: "file" }> | undefined;
  wrong: MessageId | undefined;
  onChoose: (file: Extract<PieceContent, { kind: "file" }> | undefined) => void;
};

function FileField({ file, wrong, onChoose }: FileFieldProps) {
  const text = useText();
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return onChoose(undefined);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    onChoose({ kind: "file", name: chosen.name, type: chosen.type, bytes });
  };
  return (
    <div className="question">
      <label>
        {text("file.attach")}
        <input type="file" onChange={(event) => void choose(event)} />
      </label>
      {file && wrong && (
        <p className="missing" role="alert">
          {text(wrong)}
        </p>
      )}
      <p className="hint">{text("file.attach.hint")}</p>
    </div>
  );
}
