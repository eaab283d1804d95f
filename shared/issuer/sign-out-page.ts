import type { KoaContextWithOIDC } from "oidc-provider";
import { html } from "#shared/issuer/html.ts";
import { renderPage } from "#shared/issuer/page.ts";

/** Asks before the session ends. `form`: the provider's own form, which the buttons belong to. */
export async function renderSignOut(context: KoaContextWithOIDC, form: string): Promise<void> {
  context.type = "html";
  context.body = renderPage(
    "Sign out?",
    html`${{ html: form }}
<p>You are signed out in this browser, in every tab and window of it. Your other devices stay signed in. Nothing of your
work is lost.</p>
<p><button form="op.logoutForm" name="logout" value="yes">Sign out in this browser</button></p>
<p><button form="op.logoutForm">Stay signed in</button></p>`,
  );
}

/** For whoever came from no client's page. `clientUrl`: where the browser's clients live. */
export function signedOut(clientUrl: string) {
  return async (context: KoaContextWithOIDC): Promise<void> => {
    context.type = "html";
    context.body = renderPage(
      "You are signed out",
      html`<p>You can close this page.</p>
<p><a href="${clientUrl}/">Go to the start</a></p>`,
    );
  };
}
