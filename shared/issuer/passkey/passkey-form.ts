import { type Html, html } from "#shared/issuer/html.ts";

export type PasskeyForm = {
  action: string;
  /** What the browser is asked for, as JSON of WebAuthn. */
  asked: { make: object } | { use: object };
  /** Further fields, shown above the button. */
  fields: Html;
  button: string;
  text: string;
};

/** A form that the page's script fills with a passkey's answer; it says so itself where it cannot work. */
export function passkeyForm({ action, asked, fields, button, text }: PasskeyForm): Html {
  return html`<form method="post" action="${action}" data-passkey="${JSON.stringify(asked)}">
<input type="hidden" name="method" value="passkey">
<input type="hidden" name="answer" value="">
${fields}
<button>${button}
<small>${text}</small></button>
<p role="status"></p>
<noscript><p>Passkeys need a script in this page. Allow scripts of this site, then open the page again.</p></noscript>
</form>
`;
}
