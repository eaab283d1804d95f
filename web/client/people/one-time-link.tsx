import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";

type OneTimeLinkProps = { name: string; link: string | undefined; onClose: () => void };

/** A link that opens an account once: how to bring it to the right person, and nobody else. Nothing keeps it. */
export function OneTimeLink({ name, link, onClose }: OneTimeLinkProps) {
  const text = useText();
  const heading = useFocus<HTMLHeadingElement>("the link is there");
  return (
    <section className="next">
      <h2 ref={heading} tabIndex={-1}>
        {text("people.link.title", { name })}
      </h2>
      {link === undefined ? <p>{text("people.link.gone")}</p> : <Handing link={link} />}
      <div className="actions">
        <button type="button" onClick={onClose}>
          {text(link === undefined ? "people.back" : "people.link.done")}
        </button>
      </div>
    </section>
  );
}

function Handing({ link }: { link: string }) {
  const text = useText();
  const [isCopied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <p>{text("people.link.about")}</p>
      <label className="field">
        {text("people.link.label")}
        <input className="once" readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <div className="actions">
        <button type="button" className="first" onClick={() => void copy()}>
          {text("people.link.copy")}
        </button>
      </div>
      <p role="status">
        {isCopied === true && text("people.link.copied")}
        {isCopied === false && text("people.link.notCopied")}
      </p>
      <ul>
        <li>{text("people.link.how.person")}</li>
        <li>{text("people.link.how.mail")}</li>
        <li>{text("people.link.how.check")}</li>
      </ul>
    </>
  );
}
