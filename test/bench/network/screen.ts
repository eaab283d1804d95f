import { z } from "zod";
import type { Asker } from "./asker.ts";
import { home } from "./bench-organizations.ts";

/** What the screen of candidates shows: of the need what its home sees, of each responder what the network may see. */
export const screenQuery = `query Screen($need: ID!) {
  need(id: $need) {
    id reference urgency status
    issues { id issue { code name } jurisdiction { code name } help status }
    languages { tag name }
    candidates(first: 20) {
      considered organizations uncovered
      edges { node {
        score issues
        reasons { criterion contribution text }
        cautions { code contribution text }
        responder {
          id name profession remote cost availability confirmedOn
          organization { id name country { code name } }
          languages { language { tag name } skill }
          admissions { jurisdiction { code name } regulator checkedOn }
        }
      } }
    }
  }
}`;

const postNeed = `mutation ($organization: ID!, $input: PostNeedInput!, $key: ID!) {
  postNeed(organization: $organization, input: $input, idempotencyKey: $key) { need { id } problems { code message } }
}`;

const postedForm = z.object({
  data: z.object({
    postNeed: z.object({ need: z.object({ id: z.string() }).nullable(), problems: z.array(z.unknown()) }),
  }),
});

/** Posts a need for asylum that the given organizations may see; all of them when none is named. */
export async function postAsylumNeed(asker: Asker, only: readonly string[] = []): Promise<string> {
  const input = {
    issues: [{ issue: "status-asylum", jurisdiction: "US", help: "REPRESENTATION" }],
    languages: ["es", "en"],
    urgency: "SOON",
    ...(only.length > 0 ? { audience: { everyone: false, only } } : {}),
  };
  await asker.prepare();
  const answer = await asker.ask(postNeed, { organization: home, input, key: `bench ${only.length} ${Date.now()}` });
  const posted = postedForm.safeParse(answer);
  if (!posted.success) throw new Error(`the need was not posted: ${JSON.stringify(answer)}`);
  const { need, problems } = posted.data.data.postNeed;
  if (!need) throw new Error(`the need was not posted: ${JSON.stringify(problems)}`);
  return need.id;
}

const responderForm = z.looseObject({ id: z.string(), organization: z.looseObject({ id: z.string() }) });
const candidateForm = z.looseObject({
  score: z.number(),
  issues: z.array(z.string()),
  responder: responderForm.nullable(),
});
const errorForm = z.looseObject({ extensions: z.looseObject({ organization: z.string().optional() }) });

const screenForm = z.object({
  errors: z.array(errorForm).default([]),
  data: z.object({
    need: z.looseObject({
      id: z.string(),
      reference: z.string(),
      issues: z.array(z.looseObject({ id: z.string() })),
      candidates: z.looseObject({ edges: z.array(z.object({ node: candidateForm })) }),
    }),
  }),
});

/** Everything on the screen but the ids that are made anew with every need. */
export function withoutNeedIds(answer: unknown): unknown {
  const { errors, data } = screenForm.parse(answer);
  const { id: _, reference: __, issues, candidates, ...need } = data.need;
  const edges = candidates.edges.map(({ node }) => ({ ...node, issues: node.issues.length }));
  return { errors, need, issues: issues.map(({ id: ___, ...issue }) => issue), candidates: { ...candidates, edges } };
}

/** How many candidates of each organization are on the screen. @throws Error when something on it is missing */
export function readScreen(answer: unknown): ReadonlyMap<string, number> {
  const { errors, candidates } = readGaps(answer);
  const isWhole = errors.length === 0 && !candidates.has(undefined);
  if (!isWhole) throw new Error(`the screen has gaps: ${JSON.stringify(answer).slice(0, 400)}`);
  return new Map([...candidates].flatMap(([organization, count]) => (organization ? [[organization, count]] : [])));
}

/** Who is named in errors, and how many candidates are shown of each organization; `undefined` counts the gaps. */
export function readGaps(answer: unknown): {
  errors: readonly (string | undefined)[];
  candidates: ReadonlyMap<string | undefined, number>;
} {
  const { errors, data } = screenForm.parse(answer);
  const candidates = new Map<string | undefined, number>();
  for (const { node } of data.need.candidates.edges) {
    const organization = node.responder?.organization.id;
    candidates.set(organization, (candidates.get(organization) ?? 0) + 1);
  }
  return { errors: errors.map(({ extensions }) => extensions.organization), candidates };
}
