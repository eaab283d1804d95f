import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";

/** A need that has ended cannot be changed: what became of it, and the way on. */
export function Over({ id }: { id: string }) {
  const text = useText();
  return (
    <Page document="needForm.document" title={text("needForm.over")}>
      <p>{text("needForm.over.text")}</p>
      <div className="actions">
        <Link to={{ screen: "need", id }} className="button">
          {text("needForm.toNeed")}
        </Link>
        <Link to={{ screen: "need-new" }} className="button">
          {text("needForm.new")}
        </Link>
      </div>
    </Page>
  );
}
