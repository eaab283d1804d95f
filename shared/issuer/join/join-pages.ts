import { type Html, html } from "#shared/issuer/html.ts";
import type { Invited } from "#shared/issuer/join/invitations.ts";
import { renderPage } from "#shared/issuer/page.ts";
import { passkeyForm } from "#shared/issuer/passkey/passkey-form.ts";
import { type SignInRefusal, signInRefusals } from "#shared/issuer/sign-in-refusal.ts";

/** A page that anybody might have open: for whoever must not be seen with an invitation. It is followed, never loaded. */
const elsewhere = "https://www.wikipedia.org/";

export type JoinPage = {
  title: string;
  issuer: string;
  /** Address of this page. */
  action: string;
  invited: Invited;
  /** What the browser is asked to make; nothing where there are no passkeys. */
  asked: object | undefined;
  /** What people call the party's account service. */
  upstreamName: string | undefined;
  canJoinAlone: boolean;
  refusal?: SignInRefusal | undefined;
};

/** Invites: confirm the name, choose how to sign in from now on. */
export function renderInvited(page: JoinPage): string {
  const { title, invited, refusal } = page;
  const alert = refusal === undefined ? html`` : html`<p role="alert">${signInRefusals[refusal]}</p>`;
  const ways = [passkeyWay(page), upstreamWay(page), aloneWay(page)].flat();
  return renderPage(
    `Join ${title}`,
    html`<p><a href="${elsewhere}" rel="noreferrer">Exit this page</a></p>
<p>You are invited to work here as ${invited.roles.join(", ").toLowerCase()}.</p>
${alert}
${ways.length > 0 ? ways : [noWay(invited)]}`,
    page.issuer,
  );
}

function passkeyWay({ action, asked, invited }: JoinPage): Html[] {
  if (!asked) return [];
  const text = "From now on this device, or your password manager, signs you in. There is no password.";
  return [passkeyForm({ action, asked: { make: asked }, fields: nameField(invited), button: "Make a passkey", text })];
}

function upstreamWay({ action, upstreamName, invited }: JoinPage): Html[] {
  if (upstreamName === undefined) return [];
  return [html`<p><a href="${action}/account">Join as ${invited.name} with ${upstreamName}</a></p>`];
}

function aloneWay({ canJoinAlone, asked, invited }: JoinPage): Html[] {
  if (!canJoinAlone || asked) return [];
  return [html`<form method="post">${nameField(invited)}<button>Join</button></form>`];
}

function nameField({ name }: Invited): Html {
  return html`<p><label for="name">Your name, as colleagues will see it</label>
<input id="name" name="name" value="${name}" maxlength="120" autocomplete="name" required></p>
`;
}

function noWay({ expiresAt }: Invited): Html {
  return html`<p>You cannot join at this address: passkeys need one with a name and https. Tell whoever invited you.
Your link stays good until ${expiresAt.toISOString().slice(0, 10)}.</p>`;
}

/** `signInUrl`: where they sign in from now on. */
export function renderJoined({ title, name, signInUrl }: { title: string; name: string; signInUrl: string }): string {
  return renderPage(
    `You have joined ${title}`,
    html`<p>Welcome, ${name}. You can sign in now.</p>
<p><a href="${signInUrl}">Sign in</a></p>`,
  );
}

/** `clientUrl`: where the browser's clients live: whoever used the link themselves signs in there. */
export function renderGone(clientUrl: string): string {
  return renderPage(
    "This invitation is not open",
    html`<p>Have you joined with it already? <a href="${clientUrl}/">Sign in</a>. Otherwise it was withdrawn, is older than
seven days, or somebody else has used it: ask whoever invited you for a new one.</p>`,
  );
}

/** A refusal after which the invitation's link is to be opened again. */
export function renderRefused(refusal: SignInRefusal): string {
  return renderPage(
    "You have not joined",
    html`<p role="alert">${signInRefusals[refusal]}</p>
<p>Your invitation is still open: open its link again.</p>`,
  );
}
