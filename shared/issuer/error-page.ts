import { type ErrorOut, errors, type KoaContextWithOIDC } from "oidc-provider";
import { html } from "#shared/issuer/html.ts";
import { renderPage } from "#shared/issuer/page.ts";

const sentences: Readonly<Record<string, string>> = {
  invalid_client: "The program that sent you here is not known to this service. Tell whoever gave it to you.",
  invalid_redirect_uri:
    "The program that sent you here named an address for the way back that is not its own. Do not go on with it, and tell whoever invited you here.",
  session_not_found:
    "You finished it already, it took longer than ten minutes, or it was begun in another browser. Nothing is lost.",
  access_denied: "The sign-in was stopped. Begin again when you are ready.",
  server_error: "Something went wrong on our side. Try again in a moment.",
};

const otherwise = "The request for this sign-in was not made correctly. Begin again.";

/** What a person has done and can do again: the protocol's words say no more to anybody. */
const isOrdinary = (error: string) => error === "session_not_found" || error === "access_denied";

/**
 * A page for what cannot go on: a sentence, the way to begin again, and the protocol's own words for whoever builds a
 * client. The way leads to where the browser's clients live, and to nothing that a request names.
 */
export type ErrorPage = (error: string, description?: string) => string;

/** `clientUrl`: where the browser's clients live, without a slash at the end. */
export function errorPages(clientUrl: string): ErrorPage {
  return (error, description) => {
    const details = error === "server_error" || description === undefined ? error : `${error}: ${description}`;
    const technical = isOrdinary(error) ? html`` : html`\n<p><small>${details}</small></p>`;
    return renderPage(
      error === "session_not_found" ? "This sign-in is over" : "Sign-in could not go on",
      html`<p>${sentences[error] ?? otherwise}</p>
<p><a href="${clientUrl}/">Go to the start</a></p>${technical}`,
    );
  };
}

/** What the provider's own errors look like. */
export function renderOidcErrors(errorPage: ErrorPage) {
  return (context: KoaContextWithOIDC, { error, error_description: description }: ErrorOut, cause: Error): void => {
    context.type = "html";
    context.body = errorPage(cause instanceof errors.SessionNotFound ? "session_not_found" : error, description);
  };
}
