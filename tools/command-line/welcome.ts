import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Constellation } from "../constellation/constellation.ts";

const needsForm = z.object({
  data: z.object({
    organization: z.object({
      needs: z.object({
        edges: z.array(z.object({ node: z.object({ id: z.string(), issues: z.array(z.object({ id: z.string() })) }) })),
      }),
    }),
  }),
});

/** What a new user is shown: where things are, who to be, what to ask first. */
export async function welcome(constellation: Constellation): Promise<string> {
  const { gatewayUrl, organizations } = constellation;
  const need = await findExample(constellation).catch(() => undefined);
  const width = Math.max(...organizations.map(({ id }) => id.length));
  const people = organizations.map(({ id, country, name }) => `  …@${id.padEnd(width)}  ${name} (${country})`);
  return `
Alight runs.

  graph      ${gatewayUrl}/graphql
  explorer   ${gatewayUrl}/explorer

People of the demonstration: advocate@, responder@ and coordinator@ each of
${people.join("\n")}
and analyst@centre, operator@centre. All of them, and all data, are made up.

Who could help with a need that has everything at once? In another terminal:

${need === undefined ? "(colorado did not tell its needs)" : candidatesExample(need)}

Post a need of your own, and see who could help:

${postExample()}

Stop everything with Ctrl-C.
`;
}

const who = `responder { name organization { name } }`;

function candidatesExample(need: string): string {
  return `npm run --silent graphql -- --as advocate@colorado 'query ($id: ID!) { need(id: $id) {
  reference
  issues { id issue { name } jurisdiction { name } help }
  candidates(first: 3) { considered organizations uncovered
    edges { node { ${who} score issues
      reasons { contribution text } cautions { contribution text } } } }
  team { members { ${who} issues } uncovered }
} }' --variables '{"id": "${need}"}'`;
}

function postExample(): string {
  return `npm run --silent graphql -- --as advocate@colorado 'mutation {
  postNeed(organization: "colorado", idempotencyKey: "${randomUUID()}", input: {
    issues: [{ issue: "status-t-visa", jurisdiction: "US-CO", help: REPRESENTATION }
             { issue: "family-custody", jurisdiction: "RO", help: ADVICE_TO_COLLEAGUE }]
    languages: ["ro", "en"], urgency: SOON
  }) {
    problems { path message }
    need { id reference candidates(first: 3) {
      edges { node { ${who} score reasons { contribution text } cautions { contribution text } } } } }
  }
}'`;
}

/** The open need of Colorado with the most issues. */
async function findExample(constellation: Constellation): Promise<string | undefined> {
  const session = await constellation.signIn("advocate@colorado");
  const query = `{ organization(id: "colorado") { needs(first: 50, status: OPEN) { edges { node { id issues { id } } } } } }`;
  const { text } = await constellation.ask(query, { session });
  const needs = needsForm.parse(JSON.parse(text)).data.organization.needs.edges.map(({ node }) => node);
  return needs.toSorted((one, other) => other.issues.length - one.issues.length)[0]?.id;
}
