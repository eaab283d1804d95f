import { useIsMessageId, useText } from "../language/use-text.ts";

type SetbackProps = { state: string; failure: string | null };

/** Of an edition that came to nothing: why, that nothing is lost, and what happens next. Nothing of any other. */
export function EditionSetback({ state, failure }: SetbackProps) {
  const text = useText();
  const isMessage = useIsMessageId();
  if (state !== "FAILED" && state !== "CANCELLED") return null;
  const reason = failure ?? state;
  const ids = [`editionFailure.${reason}`, "edition.nothingLost", `editionNext.${reason}`];
  return (
    <div className="note">
      {ids.filter(isMessage).map((id) => (
        <p key={id}>{text(id)}</p>
      ))}
    </div>
  );
}
