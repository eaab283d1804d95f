import type { Route } from "playwright-core";
import { z } from "zod";

const asked = z.object({ query: z.string(), variables: z.object({ after: z.string().nullish() }).loose() });

/** A list of five hundred needs, page by page, in the place of what the graph would say. */
export async function answerWithMany(route: Route): Promise<void> {
  const { query, variables } = asked.parse(route.request().postDataJSON());
  if (!query.startsWith("query Needs(")) return route.continue();
  const begin = Number(variables.after ?? 0);
  const edges = Array.from({ length: 50 }, (_, at) => ({ node: madeUpNeed(begin + at) }));
  const pageInfo = { hasNextPage: begin < 450, endCursor: String(begin + 50) };
  await route.fulfill({ json: { data: { organization: { id: "kathmandu", needs: { edges, pageInfo } } } } });
}

function madeUpNeed(number: number) {
  const id = `kathmandu~${String(number).padStart(8, "0")}`;
  const issue = { code: "status-asylum", name: "Asylum" };
  const stands = { help: "REPRESENTATION", status: "OPEN", outcome: null, due: null };
  const issues = [{ id: `${id}-issue`, issue, jurisdiction: { code: "US-CO", name: "Colorado" }, ...stands }];
  const nextStep = { code: "NEXT_WAVE", at: "2031-05-20T09:00:00Z" };
  const times = { postedAt: "2031-05-19T09:00:00Z", leavesAt: null, closedAt: null };
  return { id, reference: `need-${number}`, status: "OPEN", urgency: "SOON", ...times, heldBy: null, nextStep, issues };
}
