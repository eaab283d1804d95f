import { useText } from "../language/use-text.ts";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import type { OpenedPiece } from "./open-piece.ts";

/** Why a piece did not open, and what to do about it. */
export function NotOpened({ refused }: { refused: Extract<OpenedPiece, { ok: false }> | undefined }) {
  const text = useText();
  if (!refused) return null;
  if (!refused.why) return <CommandAnswer command={refused} />;
  return (
    <div className="note" role="alert">
      <p>{text(`file.closed.${refused.why}`)}</p>
      {refused.why === "OTHER_KEYS" && (
        <p>
          <Link to={{ screen: "keys" }}>{text("keys.title")}</Link>
        </p>
      )}
    </div>
  );
}
