import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";

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
      {url ? (
        <>
          <p>{text("network.linkText")}</p>
          <label className="field">
            {text("network.link")}
            <input className="wide" readOnly value={url} onFocus={({ target }) => target.select()} />
          </label>
        </>
      ) : (
        <p>{text("network.linkGone")}</p>
      )}
      <p>
        <button type="button" onClick={onEnd}>
          {text("network.linkDone")}
        </button>
      </p>
    </section>
  );
}
