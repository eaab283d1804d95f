import { useEffect, useState } from "react";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import type { PieceContent } from "./piece-content.ts";

type ShownContentProps = { content: PieceContent; onClose: () => void };

/** What was opened. It stands on the page until it is put away, and is kept nowhere. */
export function ShownContent({ content, onClose }: ShownContentProps) {
  const text = useText();
  const place = useFocus<HTMLDivElement>("opened");
  return (
    <div className="opened" ref={place} tabIndex={-1}>
      {content.kind === "text" ? <p className="words">{content.text}</p> : <OpenedFile file={content} />}
      <p className="hint">{text("file.opened.hint")}</p>
      <button type="button" onClick={onClose}>
        {text("file.putAway")}
      </button>
    </div>
  );
}

function OpenedFile({ file }: { file: Extract<PieceContent, { kind: "file" }> }) {
  const text = useText();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    // Never as what it says it is: a page that it brings along would run as one of ours.
    const made = URL.createObjectURL(new Blob([file.bytes], { type: "application/octet-stream" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <>
      <p>
        <strong>{file.name}</strong>
      </p>
      <p>{text("file.download.hint")}</p>
      {address && (
        <a className="button" href={address} download={file.name}>
          {text("file.download")}
        </a>
      )}
    </>
  );
}
