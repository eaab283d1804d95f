import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import type { FileDesk } from "./file-desk.ts";
import { type NeedFile, nextSection, openedElsewhere, piecesOf, sectionOrder } from "./need-file.ts";
import { mustSealAgain } from "./seal-plan.ts";
import { ToRequests } from "./to-requests.tsx";

/** The way back to the request. When all that somebody elsewhere may open has been sealed: for whom, and what is next. */
export function SealedNow({ desk: { file, sealing } }: { desk: FileDesk }) {
  const text = useText();
  const intl = useIntl();
  const people = openedElsewhere(file).map((id) => file.names.get(id) ?? text("file.somebody"));
  const isWhole = nextSection(file) === undefined && sectionOrder.every((section) => isSealedFor(file, section));
  const isDone = sealing === "DONE" && isWhole && people.length > 0;
  const place = useFocus<HTMLParagraphElement>(isDone ? "done" : undefined);
  if (!isDone) return <ToRequests file={file} />;
  return (
    <section className="next">
      <p role="status" ref={place} tabIndex={-1}>
        <strong>{text("file.done", { people: intl.formatList(people) })}</strong>
      </p>
      <p>{text("file.done.next", { count: people.length })}</p>
      <ToRequests file={file} isFirst />
    </section>
  );
}

/** Whether nothing of a section waits to be sealed for somebody who may open it. */
function isSealedFor(file: NeedFile, section: (typeof sectionOrder)[number]): boolean {
  return piecesOf(file.pieces, section).every((piece) => !mustSealAgain(file, piece));
}
