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
  const people = organizations.map(({ id, country, name }) => `  …@${id.padEnd(14)} ${name} (${country})`);
  return `
Alight runs.

  graph      ${gatewayUrl}/graphql
  explorer   ${gatewayUrl}/explorer

People of the demonstration: advocate@, responder@ and coordinator@ each of
${people.join("\n")}
and analyst@centre, operator@centre. All of them, and all data, are made up.

Ask who could help with a need that has everything at once:

${need === undefined ? "  (the example's need could not be read yet)" : candidatesExample(need)}

Post a need of your own:

${postExample}

Stop everything with Ctrl-C.
`;
}

function candidatesExample(need: string): string {
  return `npm run --silent graphql -- --as advocate@colorado 'query ($id: ID!) { need(id: $id) {
  reference
  issues { id issue { name } jurisdiction { code } help }
  candidates(first: 5) {
    edges { node { score responder { name organization { id } } covers { id }
      reasons { code contribution } cautions { code contribution } } }
  }
  team { members { responder { name } covers { id } } uncovered { id issue { name } } }
} }' --variables '{"id": "${need}"}'`;
}

const postExample = `npm run --silent graphql -- --as advocate@colorado 'mutation { postNeed(…) { need { id } problems { message } } }'`;

/** The need of Colorado with the most issues. */
async function findExample(constellation: Constellation): Promise<string | undefined> {
  const session = await constellation.signIn("advocate@colorado");
  const query = `{ organization(id: "colorado") { needs(first: 50) { edges { node { id issues { id } } } } } }`;
  const { text } = await constellation.ask(query, { session });
  const needs = needsForm.parse(JSON.parse(text)).data.organization.needs.edges.map(({ node }) => node);
  return needs.toSorted((one, other) => other.issues.length - one.issues.length)[0]?.id;
}
