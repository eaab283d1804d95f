import { createHash } from "node:crypto";
import { type Html, html } from "#shared/issuer/html.ts";
import { passkeyScriptPath } from "#shared/issuer/passkey/passkey-script.ts";

const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 34rem; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
form { margin: 0.75rem 0; }
button, input { box-sizing: border-box; font: inherit; min-height: 2.75rem; padding: 0.5rem 0.75rem; width: 100%; }
button { background: Canvas; border: 2px solid; border-radius: 0.5rem; color: CanvasText; cursor: pointer;
  font-weight: 600; text-align: start; }
button small { display: block; }
label { display: block; font-weight: 600; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

const styleHash = createHash("sha256").update(style).digest("base64");

/**
 * One plain page: nothing from another host, readable without its style. A page with passkeys names its `issuer`,
 * whose one script it runs; the others run none.
 */
export function renderPage(title: string, content: Html, issuer?: string): string {
  const hasPasskey = issuer !== undefined && content.html.includes("data-passkey=");
  const script = hasPasskey ? html`<script src="${issuer}${passkeyScriptPath}" defer></script>\n` : html``;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: style }}</style>
${script}</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return page.html;
}

/**
 * Headers of everything that an issuer answers. `formTargets`: the origins to which a sign-in may lead back, since
 * browsers hold the redirects after a form against `form-action` too.
 */
export function pageHeaders(options: {
  formTargets: readonly string[];
  isSecure: boolean;
  /** Address of the only script that pages run; none when left out. */
  script?: string | undefined;
}): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src ${options.script ?? "'none'"}`,
    `style-src 'sha256-${styleHash}'`,
    `form-action 'self' ${options.formTargets.join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "content-security-policy": policy.join("; "),
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "permissions-policy": "publickey-credentials-create=(self), publickey-credentials-get=(self)",
    "cache-control": "no-store",
    ...(options.isSecure ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}
