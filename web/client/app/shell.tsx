import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { leavePage } from "../session/leave-page.ts";
import { BegunNote } from "./begun-note.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { LineNote } from "./line-note.tsx";
import { useStuck } from "./use-stuck.ts";

/** What is around every screen: as whom one is here, the ways to elsewhere and out, the language. */
export function Shell({ bar, who, children }: { bar?: ReactNode; who?: ReactNode; children: ReactNode }) {
  const text = useText();
  const { header, mark } = useStuck();
  return (
    <>
      <a className="skip" href="#content">
        {text("app.skip")}
      </a>
      <header ref={header}>
        <BegunNote />
        {who}
        {bar}
        <button ref={mark} type="button" className="exit" onClick={leavePage}>
          {text("app.exit")}
        </button>
      </header>
      <LineNote />
      {children}
      <footer>
        <LanguageChoice />
        <p className="hint">
          {text("app.exit.about")} <span className="keys">{text("app.exit.keys")}</span>
        </p>
      </footer>
    </>
  );
}
