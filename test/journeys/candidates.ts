import { z } from "zod";
import { type GraphReply, valueAt } from "./graph-answer.ts";
import type { Person } from "./person.ts";

const responderForm = z.object({
  id: z.string(),
  name: z.string().min(1),
  organization: z.object({ id: z.string(), name: z.string().min(1) }),
  profession: z.string(),
  availability: z.string(),
  confirmedOn: z.string().nullable(),
  help: z.array(z.string()),
  issues: z.array(z.object({ code: z.string() })),
  admissions: z.array(z.object({ jurisdiction: z.object({ code: z.string() }), checkedOn: z.string().nullable() })),
});

const candidateForm = z.object({
  score: z.number(),
  issues: z.array(z.string()).min(1),
  reasons: z.array(z.object({ criterion: z.string(), contribution: z.number(), text: z.string().min(1) })).min(1),
  cautions: z.array(z.object({ code: z.string(), contribution: z.number().max(0), text: z.string().min(1) })),
  responder: responderForm.nullable(),
});
export type Candidate = z.output<typeof candidateForm>;

const pageForm = z.object({
  edges: z.array(z.object({ cursor: z.string().min(1), node: candidateForm })),
  pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), endCursor: z.string().nullable() }),
  considered: z.number(),
  organizations: z.number(),
  uncovered: z.array(z.string()),
  asOf: z.string(),
});
export type CandidatePage = z.output<typeof pageForm>;

const teamForm = z.object({
  members: z.array(candidateForm),
  covered: z.array(z.string()),
  uncovered: z.array(z.string()),
});

const candidateFields = `score issues
  reasons { criterion contribution text }
  cautions { code contribution text }
  responder { id name profession availability confirmedOn help
    organization { id name } issues { code } admissions { jurisdiction { code } checkedOn } }`;

export const candidatesQuery = `query Candidates($id: ID!, $first: Int! = 50, $after: String, $issues: [ID!]) {
  need(id: $id) { candidates(first: $first, after: $after, issues: $issues) {
    edges { cursor node { ${candidateFields} } }
    pageInfo { hasNextPage hasPreviousPage endCursor } considered organizations uncovered asOf
  } }
}`;

const teamQuery = `query Team($id: ID!) { need(id: $id) { team { covered uncovered members { ${candidateFields} } } } }`;

/** What a page of candidates may ask for. */
export type PageAsked = { first?: number; after?: string | null; issues?: readonly string[] };

/** A page of candidates, whole: whoever is silent makes this throw nothing, but leaves a responder null. */
export function readCandidates({ body, text }: GraphReply): CandidatePage {
  const page = pageForm.safeParse(valueAt(body, "data.need.candidates"));
  if (page.success) return page.data;
  throw new TypeError(`no page of candidates in ${text.slice(0, 600)}`);
}

export async function candidatesOf(person: Person, id: string, asked: PageAsked = {}): Promise<CandidatePage> {
  return readCandidates(await person.ask(candidatesQuery, { id, ...asked }));
}

export async function teamOf(person: Person, id: string): Promise<z.output<typeof teamForm>> {
  const { body, text } = await person.ask(teamQuery, { id });
  const team = teamForm.safeParse(valueAt(body, "data.need.team"));
  if (team.success) return team.data;
  throw new TypeError(`no team in ${text.slice(0, 600)}`);
}

/** Ids of the responders on a page; whoever is not named is left out. */
export function namedOn(page: CandidatePage): string[] {
  return page.edges.flatMap(({ node }) => node.responder?.id ?? []);
}

/** Ids of the responders on all pages, the best first; whoever is not named is left out. */
export async function candidateIdsOf(person: Person, need: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  for (let isMore = true; isMore; ) {
    const page: CandidatePage = await candidatesOf(person, need, { after });
    found.push(...namedOn(page));
    isMore = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  return found;
}

/** Whether this responder is on any page. */
export async function isCandidate(person: Person, need: string, responder: string): Promise<boolean> {
  return (await candidateIdsOf(person, need)).includes(responder);
}
