import { html } from "#shared/issuer/html.ts";
import type { SignInMethod } from "#shared/issuer/sign-in-method.ts";
import { refusedFor } from "#shared/issuer/sign-in-refusal.ts";

export type DemoPerson = { account: string; login: string; name: string; roles: readonly string[] };

/**
 * Signing in by choosing who to be. Development only: whoever reaches the page may be anybody, so the place that
 * puts the issuer together leaves this method out in production.
 */
export function createDemoSignIn(demo: {
  people: () => Promise<readonly DemoPerson[]>;
  find: (login: string) => Promise<DemoPerson | undefined>;
  /** What people call a role; else its code. */
  wordsOf?: (role: string) => string;
}): SignInMethod {
  const wordsOf = demo.wordsOf ?? ((role) => role.toLowerCase());
  return {
    id: "demo",
    section: async ({ action }) => {
      const forms = (await demo.people()).map(
        (person) => html`<form method="post" action="${action}">
<input type="hidden" name="method" value="demo">
<button name="person" value="${person.login}">${person.name}
<small>${describe(person, wordsOf)}</small></button>
</form>
`,
      );
      return html`<p>This is a demonstration with made-up people. Choose who to be.</p>
${forms}`;
    },
    // The client's own page of the demonstration has asked already who to be.
    atOnce: async ({ hint }) => {
      const person = hint === undefined ? undefined : await demo.find(hint);
      return person && signedInAs(person);
    },
    answer: async (_, form) => {
      const person = await demo.find(form.get("person") ?? "");
      return person ? signedInAs(person) : refusedFor("UNKNOWN_PERSON");
    },
  };
}

const signedInAs = ({ account }: DemoPerson) => ({ ok: true, account, amr: ["user"] }) as const;

/** A login that only names a role again is left out. */
function describe({ login, roles }: DemoPerson, wordsOf: (role: string) => string): string {
  const held = roles.map(wordsOf).join(", ");
  return roles.some((role) => role.toLowerCase() === login) ? held : `${login}: ${held}`;
}
