import { randomUUID } from "node:crypto";
import { z } from "zod";
import { allAtOnceHome, isAllAtOnce } from "../../subgraphs/partner/demo/all-at-once.ts";
import type { Constellation } from "../constellation/constellation.ts";

const pageForm = z.object({
  data: z.object({
    organization: z.object({
      needs: z.object({
        edges: z.array(z.object({ node: z.object({ id: z.string(), reference: z.string() }) })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  }),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Pages of a hundred needs to look through for the example. */
const maxPages = 20;

/** What a new user is shown: where things are, who to be, what to ask first. */
export async function welcome(constellation: Constellation, environment: Environment = {}): Promise<string> {
  const { gatewayUrl, organizations } = constellation;
  const need = await findExample(constellation).catch(() => undefined);
  const home = environment.ALIGHT_HOME ? `ALIGHT_HOME=${environment.ALIGHT_HOME} ` : "";
  const width = Math.max(...organizations.map(({ id }) => id.length));
  const people = organizations.map(({ id, country, name }) => `  …@${id.padEnd(width)}  ${name} (${country})`);
  return `
Alight runs.

  client     ${gatewayUrl}
  graph      ${gatewayUrl}/graphql
  explorer   ${gatewayUrl}/explorer

People of the demonstration: advocate@, responder@ and coordinator@ each of
${people.join("\n")}
and analyst@centre, operator@centre. All of them, and all data, are made up.

Who could help with a need that has everything at once? In another terminal:

${need === undefined ? `(${allAtOnceHome} no longer has it open; begin anew with npm start -- --fresh)` : home + candidatesExample(need)}

Post a need of your own, and see who could help:

${home}${postExample()}

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

/** Four issues in four countries. */
function postExample(): string {
  return `npm run --silent graphql -- --as advocate@colorado 'mutation {
  postNeed(organization: "colorado", idempotencyKey: "${randomUUID()}", input: {
    issues: [{ issue: "status-t-visa", jurisdiction: "US-CO", help: REPRESENTATION }
             { issue: "family-custody", jurisdiction: "RO", help: ADVICE_TO_COLLEAGUE }
             { issue: "family-reunification", jurisdiction: "NP", help: ADVICE_TO_COLLEAGUE }
             { issue: "money-wages", jurisdiction: "PH", help: ADVICE_TO_COLLEAGUE }]
    languages: ["ro", "en"], urgency: SOON
  }) {
    problems { path message }
    need { id reference
      candidates(first: 5) { considered organizations
        edges { node { ${who} score reasons { contribution text } cautions { contribution text } } } }
      team { members { ${who} issues } uncovered } }
  }
}'`;
}

const needsQuery = `query Needs($home: ID!, $after: String) { organization(id: $home) {
  needs(first: 100, after: $after, status: OPEN) { edges { node { id reference } } pageInfo { hasNextPage endCursor } }
} }`;

/** The need that has everything at once, while it is open. */
async function findExample(constellation: Constellation): Promise<string | undefined> {
  const session = await constellation.signIn(`advocate@${allAtOnceHome}`);
  let after: string | null = null;
  for (let page = 0; page < maxPages; page += 1) {
    const { text } = await constellation.ask(needsQuery, { variables: { home: allAtOnceHome, after }, session });
    const { edges, pageInfo } = pageForm.parse(JSON.parse(text)).data.organization.needs;
    const found = edges.find(({ node }) => isAllAtOnce(node));
    if (found || !pageInfo.hasNextPage) return found?.node.id;
    after = pageInfo.endCursor;
  }
  return undefined;
}
