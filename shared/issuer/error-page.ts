import type { ErrorOut, KoaContextWithOIDC } from "oidc-provider";
import { html } from "#shared/issuer/html.ts";
import { renderPage } from "#shared/issuer/page.ts";

const sentences: Readonly<Record<string, string>> = {
  invalid_client: "The program that sent you here is not known to this service. Tell whoever gave it to you.",
  invalid_redirect_uri:
    "The program that sent you here named an address for the way back that is not its own. Do not go on with it, and tell whoever invited you here.",
  session_not_found: "This sign-in took too long, or was begun in another browser. Go back and begin again.",
  access_denied: "The sign-in was stopped. Go back and begin again when you are ready.",
  server_error: "Something went wrong on our side. Try again in a moment.",
};

const otherwise = "The request for this sign-in was not made correctly. Go back and begin again.";

/** What the provider's errors look like: a sentence, and the protocol's own words for whoever builds a client. */
export function renderOidcError(
  context: KoaContextWithOIDC,
  { error, error_description: description }: ErrorOut,
): void {
  context.type = "html";
  context.body = errorPage(error, description);
}

export function errorPage(error: string, description?: string): string {
  const details = error === "server_error" || description === undefined ? error : `${error}: ${description}`;
  return renderPage(
    "Sign-in could not go on",
    html`<p>${sentences[error] ?? otherwise}</p>
<p><small>${details}</small></p>`,
  );
}
