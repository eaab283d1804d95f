import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "#shared/http/read-body.ts";
import type { Mount } from "#shared/http/serve-http.ts";
import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import { type Html, html } from "#shared/issuer/html.ts";
import { renderPage } from "#shared/issuer/page.ts";
import { sendPage } from "#shared/issuer/send-page.ts";
import type { Orm } from "../database/orm.ts";
import { acceptInvitation } from "../person/accept-invitation.ts";
import { findInvited } from "../person/find-invited.ts";
import { invitationPrefix } from "../person/invitation.ts";
import type { Person } from "../person/person.entity.ts";

export type InvitationPageParts = {
  orm: Pick<Orm, "fork">;
  /** Whom one joins, as a person reads it. */
  title: () => string;
  issuer: string;
  headers: Readonly<Record<string, string>>;
  /** Whether joining makes sense: so far only a demonstration lets people sign in. */
  canJoin: boolean;
  clock: () => Date;
  newId: () => PartitionedId;
  onError: (error: unknown) => void;
};

type Visit = { request: IncomingMessage; response: ServerResponse; token: string };

const maxFormBytes = 8_192;
const visitPath = new RegExp(`^${invitationPrefix}/([A-Za-z0-9_-]{20,100})$`);

/** The page behind an invitation's link. Whoever holds the link may take it up, once. */
export function mountInvitations(parts: InvitationPageParts): Mount {
  return {
    prefix: invitationPrefix,
    handle: (request, response) => {
      for (const [name, value] of Object.entries(parts.headers)) response.setHeader(name, value);
      response.setHeader("referrer-policy", "no-referrer"); // the address is the secret
      const token = visitPath.exec((request.url ?? "").split("?", 1)[0] ?? "")?.[1];
      answerVisit(parts, { request, response, token: token ?? "" }).catch((error: unknown) => {
        parts.onError(error);
        sendPage(response, 500, renderPage("Something went wrong", html`<p>Try again in a moment.</p>`));
      });
    },
  };
}

async function answerVisit(parts: InvitationPageParts, visit: Visit): Promise<void> {
  const { request, response, token } = visit;
  const person = await findInvited(parts.orm.fork(), token, parts.clock());
  if (!person) return sendPage(response, 404, gonePage());
  if (request.method === "GET") return sendPage(response, 200, invitedPage(parts, person));
  if (request.method === "POST" && parts.canJoin) return takeUp(parts, visit, person);
  sendPage(response, 405, invitedPage(parts, person));
}

async function takeUp(parts: InvitationPageParts, visit: Visit, person: Person): Promise<void> {
  const { request, response, token } = visit;
  const site = request.headers["sec-fetch-site"];
  const body = await readBody(request, maxFormBytes);
  if (!body.ok || (site !== undefined && site !== "same-origin")) {
    return sendPage(response, body.ok ? 403 : body.status, invitedPage(parts, person));
  }
  const name = new URLSearchParams(body.bytes.toString("utf8")).get("name") ?? "";
  const { issuer, newId } = parts;
  const invitation = { token, name, issuer, requestId: newId(), now: parts.clock(), newId };
  const accepted = await acceptInvitation(parts.orm.fork(), invitation);
  if (accepted.ok) return sendPage(response, 200, joinedPage(parts, accepted.name));
  if (accepted.reason === "GONE") return sendPage(response, 404, gonePage());
  sendPage(response, 422, invitedPage(parts, person, "Write your name, in at most 120 characters."));
}

function invitedPage({ title, canJoin }: InvitationPageParts, person: Person, refusal?: string): string {
  const remark = refusal === undefined ? html`` : html`<p role="alert">${refusal}</p>`;
  const way = canJoin ? joinForm(person) : notYet(person);
  return renderPage(
    `Join ${title()}`,
    html`<p>You are invited to work here as ${person.roles.join(", ").toLowerCase()}.</p>
${remark}
${way}`,
  );
}

function joinForm({ name }: Person): Html {
  return html`<form method="post">
<p><label for="name">Your name, as colleagues will see it</label>
<input id="name" name="name" value="${name}" maxlength="120" autocomplete="name" required></p>
<button>Join</button>
</form>`;
}

function notYet({ invitationExpiresAt }: Person): Html {
  const until = invitationExpiresAt?.toISOString().slice(0, 10) ?? "";
  return html`<p>To join you will make a passkey on this page. Passkeys are not available in this version yet, so you
cannot join now. Your link stays good until ${until}; after that, ask your coordinator for a new one.</p>`;
}

function joinedPage({ title }: InvitationPageParts, name: string): string {
  return renderPage(`You have joined ${title()}`, html`<p>Welcome, ${name}. You can sign in now.</p>`);
}

function gonePage(): string {
  return renderPage(
    "This invitation is not open",
    html`<p>It was used, withdrawn, or is older than seven days. Ask your coordinator for a new one.</p>`,
  );
}
