import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { EditionLedger } from "./edition-ledger.tsx";
import { EditionParts } from "./edition-parts.tsx";

/** An organization's numbers: its own, exact ones, and what it adds to those of all. */
export function NumbersTab() {
  const text = useText();
  return (
    <>
      <h2>{text("report.title")}</h2>
      <p>{text("edition.report")}</p>
      <p>
        <Link to={{ screen: "report" }} className="button">
          {text("edition.openReport")}
        </Link>
      </p>
      <h2>{text("edition.together")}</h2>
      <p>{text("edition.together.text")}</p>
      <EditionParts />
      <EditionLedger />
    </>
  );
}
