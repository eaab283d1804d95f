import { useText } from "../language/use-text.ts";
import type { Standing } from "./responder-standing.ts";

/** Where a profile stands, in a sentence, and what is missing. */
export function StandingNote({ standing: { said, missing } }: { standing: Standing }) {
  const text = useText();
  return (
    <>
      <p>
        <strong>{text(said)}</strong>
      </p>
      {missing.length > 0 && (
        <>
          <p>{text("profile.missing")}</p>
          <ul>
            {missing.map((what) => (
              <li key={what}>{text(what)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
