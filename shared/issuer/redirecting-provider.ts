import { type KoaContextWithOIDC, Provider } from "oidc-provider";

const redirects: readonly string[] = ["query", "fragment"];

/**
 * A provider that answers by redirects alone. The other ways back to a client (`form_post`, `web_message`) need a
 * script in the page, which our pages do not run.
 */
export class RedirectingProvider extends Provider {
  override registerResponseMode(...[name, handler]: Parameters<Provider["registerResponseMode"]>): void {
    if (redirects.includes(name)) super.registerResponseMode(name, handler);
  }
}

/** Says so in the discovery document too, where the provider's own list is fixed. */
export async function discoverRedirects(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  const { body } = context;
  if (context.oidc?.route !== "discovery" || typeof body !== "object" || body === null) return;
  context.body = { ...body, response_modes_supported: redirects };
}
