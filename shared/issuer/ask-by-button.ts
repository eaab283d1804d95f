import type { KoaContextWithOIDC } from "oidc-provider";
import { html } from "#shared/issuer/html.ts";
import { renderPage } from "#shared/issuer/page.ts";

type Ask = { title: string; text: string; button: string };

const nobodyHere: Ask = {
  title: "Sign out?",
  text: "Nobody is signed in here in this browser.",
  button: "Go on",
};

const somebodyElse: Ask = {
  title: "Somebody else is signed in",
  text: "Another person is signed in here in this browser. They will be signed out.",
  button: "Sign out and go on",
};

/**
 * Puts a form with a button in the place of the provider's pages that post themselves by a script, which our pages do
 * not run. `policy`: the pages' own `content-security-policy`, into which the provider has let its script.
 */
export function askByButton(policy: string) {
  return async (context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    const ask = context.status === 200 ? askOf(context) : undefined;
    const secret = context.oidc?.session?.state?.secret;
    if (!ask || typeof secret !== "string") return;
    context.set("content-security-policy", policy);
    context.body = renderPage(
      ask.title,
      html`<p>${ask.text}</p>
<form method="post" action="${context.oidc.urlFor("end_session_confirm")}">
<input type="hidden" name="xsrf" value="${secret}">
<button name="logout" value="yes">${ask.button}</button>
</form>`,
    );
  };
}

function askOf({ oidc }: KoaContextWithOIDC): Ask | undefined {
  if (oidc?.route === "resume") return somebodyElse;
  return oidc?.route === "end_session" && oidc.session?.accountId === undefined ? nobodyHere : undefined;
}
