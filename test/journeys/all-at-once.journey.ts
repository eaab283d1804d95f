import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { allAtOnceReference } from "../../subgraphs/partner/demo/all-at-once.ts";
import { type Candidate, candidatesOf, candidatesQuery, teamOf } from "./candidates.ts";
import { errorsOf, listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { printedExamples } from "./printed-example.ts";
import { constellation } from "./shared-constellation.ts";

type Issue = { id: string; code: string; place: string };

const findQuery = `{ organization(id: "colorado") { needs(first: 100, status: OPEN) { edges { node {
  id reference issues { id issue { code } jurisdiction { code } help } } } } } }`;

async function findAllAtOnce(advocate: Person): Promise<{ id: string; issues: Issue[] }> {
  const { body } = await advocate.ask(findQuery);
  const nodes = listAt(body, "data.organization.needs.edges").map((edge) => valueAt(edge, "node"));
  const found = nodes.find((node) => valueAt(node, "reference") === allAtOnceReference);
  const issues = listAt(found, "issues").map((issue) => ({
    id: textAt(issue, "id"),
    code: textAt(issue, "issue.code"),
    place: textAt(issue, "jurisdiction.code"),
  }));
  return { id: textAt(found, "id"), issues };
}

/** By what their own organization says of them, not by what matching says. */
function isAdmittedWhere({ responder }: Candidate, { place }: Issue): boolean {
  const places =
    responder?.admissions.filter((one) => one.checkedOn !== null).map((one) => one.jurisdiction.code) ?? [];
  return places.some((code) => code === place || (place.length === 2 && code.startsWith(`${place}-`)));
}

function hundredths(points: number): number {
  expect(Math.abs(points * 100 - Math.round(points * 100))).toBeLessThan(1e-6);
  return Math.round(points * 100);
}

function expectAddsUp({ score, reasons, cautions }: Candidate): void {
  const parts = [...reasons, ...cautions].map(({ contribution }) => hundredths(contribution));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(hundredths(score));
}

describe("the need with everything at once", () => {
  let advocate: Person;
  let stranger: Person;
  let need: string;
  let issues: Issue[];

  beforeAll(async () => {
    [advocate, stranger] = await Promise.all([
      signedIn(constellation.current, "advocate@colorado"),
      signedIn(constellation.current, "advocate@bucharest"),
    ]);
    ({ id: need, issues } = await findAllAtOnce(advocate));
  }, 20_000);

  it("asks for a divorce in Romania, custody and a cleared record in Colorado, and a T visa", () => {
    expect(issues.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "family-divorce RO",
      "family-custody US-CO",
      "record-clear US-CO",
      "status-t-visa US",
    ]);
  });

  it("finds for every issue three who can act there, or who carry a caution that says why not", async () => {
    for (const issue of issues) {
      const { edges } = await candidatesOf(advocate, need, { first: 3, issues: [issue.id] });
      expect(edges).toHaveLength(3);
      for (const { node } of edges) {
        expect(node.issues).toEqual([issue.id]);
        expect(node.responder?.help).toContain("REPRESENTATION");
        expect(node.responder?.issues.map(({ code }) => code)).toContain(issue.code);
        expect(["OPEN", "LIMITED"]).toContain(node.responder?.availability);
        const codes = node.cautions.map(({ code }) => code);
        expect(isAdmittedWhere(node, issue) || codes.includes("NATIONAL_ADMISSION_ONLY")).toBe(true);
      }
    }
  });

  it("explains every candidate: reasons and cautions add up to the score, the best first", async () => {
    const page = await candidatesOf(advocate, need);
    expect(page.edges.length).toBeGreaterThan(10);
    for (const { node } of page.edges) expectAddsUp(node);
    const scores = page.edges.map(({ node }) => node.score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    const team = await teamOf(advocate, need);
    for (const member of team.members) expectAddsUp(member);
  });

  it("has a team that covers all four, in two countries, none of it twice over", async () => {
    const team = await teamOf(advocate, need);
    const all = issues.map(({ id }) => id).sort();
    expect(team.uncovered).toEqual([]);
    expect([...team.covered].sort()).toEqual(all);
    expect([...new Set(team.members.flatMap((member) => member.issues))].sort()).toEqual(all);
    const countries = team.members.map(({ responder }) => responder?.organization.id);
    expect(countries).toEqual(expect.arrayContaining(["colorado", "bucharest"]));
    for (const left of team.members) {
      const others = team.members.filter((member) => member !== left).flatMap((member) => member.issues);
      expect(new Set(others).size).toBeLessThan(all.length);
    }
  });

  it("names what nobody covers", async () => {
    const wanted = [
      { issue: "family-divorce", jurisdiction: "RO" },
      { issue: "family-divorce", jurisdiction: "TV" },
    ];
    const id = await postNeed(advocate, "colorado", needInput(wanted));
    const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id });
    const [covered, uncovered] = listAt(body, "data.need.issues").map((issue) => textAt(issue, "id"));
    expect((await candidatesOf(advocate, id)).uncovered).toEqual([uncovered]);
    expect(await teamOf(advocate, id)).toMatchObject({ covered: [covered], uncovered: [uncovered] });
  });

  it("is answered as the two printed examples ask, which can be pasted as they are", async () => {
    const [candidates, posting, ...more] = await printedExamples(constellation.current);
    expect([candidates?.as, posting?.as, more.length]).toEqual(["advocate@colorado", "advocate@colorado", 0]);
    const answer = await advocate.ask(candidates?.query ?? "", candidates?.variables);
    expect(errorsOf(answer.body)).toEqual([]);
    expect(listAt(answer.body, "data.need.candidates.edges").length).toBeGreaterThan(2);
    expect(listAt(answer.body, "data.need.team.members").length).toBeGreaterThan(1);
    const posted = await advocate.ask(posting?.query ?? "", posting?.variables);
    expect(errorsOf(posted.body)).toEqual([]);
    expect(valueAt(posted.body, "data.postNeed.problems")).toEqual([]);
    expect(listAt(posted.body, "data.postNeed.need.candidates.edges").length).toBeGreaterThan(0);
  });

  it("is for another organization what an unknown id is, to the byte, however it is asked for", async () => {
    const fields = "id reference status issues { id } postedBy { name } audience { everyone }";
    const questions = [
      candidatesQuery,
      `query ($id: ID!) { need(id: $id) { ${fields} team { covered } } }`,
      `query ($id: ID!) { one: need(id: $id) { __typename } two: need(id: $id) { ...All } } fragment All on Need { ${fields} }`,
      `mutation ($id: ID!) { withdrawNeed(need: $id, idempotencyKey: "${randomUUID()}") { need { id } problems { code message path } } }`,
      `mutation ($id: ID!) { reviseNeed(need: $id, input: { urgency: SOON }, idempotencyKey: "${randomUUID()}") { need { id } problems { code message path } } }`,
    ];
    const unknown = `colorado~${randomUUID()}`;
    for (const question of questions) {
      const known = await stranger.ask(question, { id: need });
      const nothing = await stranger.ask(question, { id: unknown });
      expect({ status: known.status, text: known.text }).toEqual({ status: nothing.status, text: nothing.text });
      expect(known.text).not.toContain(need);
    }
    expect((await advocate.ask(questions[1] ?? "", { id: need })).text).toContain(allAtOnceReference);
  });
});
