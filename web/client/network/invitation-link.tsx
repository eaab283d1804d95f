import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { useKeptOpen } from "../page/use-kept-open.ts";

type InvitationLinkProps = { name: string; url: string | null; onEnd: () => void };

/** A link that lets somebody in once: shown here and kept nowhere. */
export function InvitationLink({ name, url, onEnd }: InvitationLinkProps) {
  const text = useText();
  const heading = useFocus<HTMLHeadingElement>(url ?? "none");
  return (
    <section className="next">
      <h2 ref={heading} tabIndex={-1}>
        {text("network.linkTitle", { name })}
      </h2>
      {url ? <Handing url={url} onEnd={onEnd} /> : <LinkGone onEnd={onEnd} />}
    </section>
  );
}

type EndProps = Pick<InvitationLinkProps, "onEnd">;

function Handing({ url, onEnd }: EndProps & { url: string }) {
  const text = useText();
  const release = useKeptOpen(text("people.link.leave"));
  return (
    <>
      <p>{text("network.linkText")}</p>
      <label className="field">
        {text("network.link")}
        <input className="wide" readOnly value={url} onFocus={({ target }) => target.select()} onCopy={release} />
      </label>
      <EndButton onEnd={onEnd} />
    </>
  );
}

function LinkGone({ onEnd }: EndProps) {
  const text = useText();
  return (
    <>
      <p>{text("network.linkGone")}</p>
      <EndButton onEnd={onEnd} />
    </>
  );
}

function EndButton({ onEnd }: EndProps) {
  const text = useText();
  return (
    <p>
      <button type="button" onClick={onEnd}>
        {text("network.linkDone")}
      </button>
    </p>
  );
}
