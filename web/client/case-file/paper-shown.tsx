import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { useKeptOpen } from "../page/use-kept-open.ts";
import type { NeedFile } from "./need-file.ts";
import type { PaperKey } from "./use-paper-key.ts";

type PaperShownProps = {
  file: Pick<NeedFile, "reference" | "organization">;
  paper: PaperKey & { made: NonNullable<PaperKey["made"]> };
  /** The word of whoever has it, where it is not said by another press. */
  children?: ReactNode;
};

/** The key, shown once, under the three words of the need that it belongs to: on paper nothing else would say it. Whoever leaves before somebody has it is asked: it would be gone. */
export function PaperShown({
  file: { reference, organization },
  paper: { made, command, putAway },
  children,
}: PaperShownProps) {
  const text = useText();
  useKeptOpen(text("file.paper.leave"));
  const heading = useFocus<HTMLHeadingElement>("made");
  return (
    <section className="card">
      <h3 ref={heading} tabIndex={-1}>
        {text("file.paper.once")}
      </h3>
      <p>
        {organization}
        {reference && <br />}
        {reference && <strong>{reference}</strong>}
      </p>
      <p className="on-paper" dir="ltr">
        {made.printed}
      </p>
      <p>{text("file.paper.about")}</p>
      <CommandAnswer command={command} />
      <div className="actions">
        {children}
        <button type="button" onClick={() => print()}>
          {text("permission.printNow")}
        </button>
        <button type="button" onClick={putAway}>
          {text("file.paper.without")}
        </button>
      </div>
    </section>
  );
}
