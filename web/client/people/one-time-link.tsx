import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { useKeptOpen } from "../page/use-kept-open.ts";

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
      {link === undefined ? <LinkGone onClose={onClose} /> : <Handing link={link} onClose={onClose} />}
    </section>
  );
}

function LinkGone({ onClose }: Pick<OneTimeLinkProps, "onClose">) {
  const text = useText();
  return (
    <>
      <p>{text("people.link.gone")}</p>
      <div className="actions">
        <button type="button" onClick={onClose}>
          {text("people.back")}
        </button>
      </div>
    </>
  );
}

function Handing({ link, onClose }: { link: string; onClose: () => void }) {
  const text = useText();
  const release = useKeptOpen(text("people.link.leave"));
  const [isCopied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => {
        release();
        setCopied(true);
      },
      () => setCopied(false),
    );
  return (
    <>
      <p>{text("people.link.about")}</p>
      <label className="field">
        {text("people.link.label")}
        <input className="once" readOnly value={link} onFocus={({ target }) => target.select()} onCopy={release} />
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
      <HowToHand />
      <Done onRelease={release} onClose={onClose} />
    </>
  );
}

function HowToHand() {
  const text = useText();
  return (
    <ul>
      <li>{text("people.link.how.person")}</li>
      <li>{text("people.link.how.mail")}</li>
      <li>{text("people.link.how.check")}</li>
    </ul>
  );
}

function Done({ onRelease, onClose }: { onRelease: () => void; onClose: () => void }) {
  const text = useText();
  const end = () => {
    onRelease();
    onClose();
  };
  return (
    <p>
      <button type="button" onClick={end}>
        {text("people.link.done")}
      </button>
    </p>
  );
}
