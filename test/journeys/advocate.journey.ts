import { beforeAll, describe, expect, it } from "@jest/globals";
import { candidatesOf, namedOn, teamOf } from "./candidates.ts";
import { errorsOf, listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { constellation } from "./shared-constellation.ts";

const needFields = `need { id reference status urgency languages { tag name }
  issues { id issue { code name } jurisdiction { code name } help status outcome due { on kind } }
  audience { everyone only { id } except { id } } exploitation postedBy { id name } heldBy { id } }`;

describe("an advocate", () => {
  let advocate: Person;
  let need: string;
  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
  }, 20_000);

  it("is who their token says", async () => {
    const { body } = await advocate.ask("{ viewer { id roles organization { id name country { code } } } }");
    expect(valueAt(body, "data.viewer")).toMatchObject({
      id: expect.stringMatching(/^colorado~/),
      roles: ["ADVOCATE"],
      organization: { id: "colorado", country: { code: "US-CO" } },
    });
  });

  it("is told everything that is wrong with a need at once, each with its place", async () => {
    const input = {
      issues: [
        { issue: "status-t-vsa", jurisdiction: "US", help: "REPRESENTATION" },
        { issue: "family-divorce", jurisdiction: "ZZ", help: "REPRESENTATION" },
        {
          issue: "record-clear",
          jurisdiction: "US-CO",
          help: "BRIEF_SERVICE",
          due: { on: "2999-01-01", kind: "HEARING" },
        },
        { issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" },
      ],
      languages: ["en", "no-such-language-at-all"],
      urgency: "SOON",
      audience: { everyone: false, except: ["atlantis"] },
      exploitation: ["ForcedLabour", "SadStory"],
    };
    const { payload, problems } = await advocate.command(
      "postNeed",
      { organization: "colorado", input },
      "need { id }",
    );
    expect(valueAt(payload, "need")).toBeNull();
    expect(problems).toEqual([
      "DUPLICATE input.issues.3.issue",
      "MALFORMED input.issues.2.due.on",
      "REQUIRED input.audience.only",
      "UNKNOWN_CODE input.audience.except.0",
      "UNKNOWN_CODE input.exploitation.1",
      "UNKNOWN_CODE input.issues.0.issue",
      "UNKNOWN_CODE input.issues.1.jurisdiction",
      "UNKNOWN_CODE input.languages.1",
    ]);
  });

  it("posts a need; a date that has passed warns and is accepted", async () => {
    const issues = [
      { issue: "family-divorce", jurisdiction: "RO" },
      { issue: "status-t-visa", jurisdiction: "US", due: { on: "2020-02-29", kind: "FILING_LIMIT" } },
    ];
    const input = needInput(issues, { languages: ["ro", "en"], exploitation: ["ForcedLabour", "SexualExploitation"] });
    const posted = await advocate.command(
      "postNeed",
      { organization: "colorado", input },
      `${needFields} warnings { code path }`,
    );
    expect(posted.problems).toEqual([]);
    expect(posted.payload).toMatchObject({
      warnings: [{ code: "DATE_PASSED", path: ["input", "issues", "1", "due", "on"] }],
      need: {
        reference: expect.stringMatching(/^[a-z]+-[a-z]+-[a-z]+$/),
        status: "OPEN",
        languages: [{ tag: "ro" }, { tag: "en" }],
        issues: [
          { issue: { code: "family-divorce" }, jurisdiction: { code: "RO", name: "Romania" }, due: null },
          { issue: { code: "status-t-visa" }, due: { on: "2020-02-29" } },
        ],
        exploitation: ["ForcedLabour", "SexualExploitation"],
        audience: { everyone: true, only: [], except: [] },
        postedBy: { name: "Rosa Whitfield" },
      },
    });
    need = textAt(posted.payload, "need.id");
  });

  it("sees who could help, in more than one country, and a team for all of it", async () => {
    const page = await candidatesOf(advocate, need);
    const organizations = new Set(page.edges.map(({ node }) => node.responder?.organization.id));
    expect([...organizations]).toEqual(expect.arrayContaining(["colorado", "bucharest"]));
    expect(page.organizations).toBeGreaterThanOrEqual(organizations.size);
    const team = await teamOf(advocate, need);
    expect(team.uncovered).toEqual([]);
    expect(new Set(team.members.flatMap((member) => member.issues))).toEqual(new Set(team.covered));
  });

  it("pages through candidates without a repeat or a gap", async () => {
    const whole = await candidatesOf(advocate, need);
    const found: string[] = [];
    let after: string | null = null;
    for (let isMore = true; isMore && found.length < 50; ) {
      const page: typeof whole = await candidatesOf(advocate, need, { first: 3, after });
      expect(page.edges.length).toBeLessThanOrEqual(3);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.considered).toBe(whole.considered);
      found.push(...namedOn(page));
      isMore = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(found.slice(0, 50)).toEqual(namedOn(whole).slice(0, found.length));
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBe(Math.min(whole.considered, found.length));
    expect(found.length).toBeGreaterThan(6);
  });

  it("is told, not served, when a page is impossible", async () => {
    for (const [name, value] of [
      ["first", 51],
      ["first", -1],
      ["after", "bm90IGEgY3Vyc29y"],
    ]) {
      const { status, body } = await advocate.ask(
        `query ($id: ID!) { need(id: $id) { candidates(${name}: ${JSON.stringify(value)}) { considered } } }`,
        { id: need },
      );
      expect(status).toBeLessThan(500);
      expect(errorsOf(body).map(({ code }) => code)).toEqual(["QUERY_INVALID"]);
    }
  });

  it("revises a need, and other people can help", async () => {
    const before = await candidatesOf(advocate, need);
    const kept = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: need });
    const first = textAt(kept.body, "data.need.issues.0.id");
    const issues = [{ id: first, issue: "family-divorce", jurisdiction: "NP", help: "REPRESENTATION" }];
    const revised = await advocate.command("reviseNeed", { need, input: { issues, urgency: "EMERGENCY" } }, needFields);
    expect(revised.problems).toEqual([]);
    expect(revised.payload).toMatchObject({
      need: {
        urgency: "EMERGENCY",
        issues: [{ id: first, jurisdiction: { code: "NP" } }],
        languages: [{ tag: "ro" }, { tag: "en" }],
      },
    });
    const after = await candidatesOf(advocate, need);
    expect(after.edges.every(({ node }) => node.issues.every((issue) => issue === first))).toBe(true);
    expect(new Set(after.edges.map(({ node }) => node.responder?.organization.id))).toEqual(new Set(["kathmandu"]));
    expect(namedOn(after)).not.toEqual(namedOn(before));
  });

  it("keeps a need from an organization, and from a state body unless it is named", async () => {
    const revised = await advocate.command("reviseNeed", { need, input: { audience: { except: ["kathmandu"] } } });
    expect(revised.problems).toEqual([]);
    const page = await candidatesOf(advocate, need);
    expect(page).toMatchObject({ considered: 0, edges: [], organizations: 0 });
    expect(page.uncovered).toHaveLength(1);
  });

  it("withdraws a need: nobody is looked for any more, and nothing changes it", async () => {
    const withdrawn = await advocate.command("withdrawNeed", { need }, "need { status closedAt }");
    expect(withdrawn.payload).toMatchObject({ need: { status: "WITHDRAWN" } });
    const { body } = await advocate.ask(
      "query ($id: ID!) { need(id: $id) { status candidates { considered } team { covered } } }",
      { id: need },
    );
    expect(valueAt(body, "data.need")).toEqual({ status: "WITHDRAWN", candidates: null, team: null });
    expect(errorsOf(body)).toEqual([]);
    expect((await advocate.command("reviseNeed", { need, input: { urgency: "SOON" } })).problems).toEqual([
      "WRONG_STATE need",
    ]);
  });

  it("closes a need with an outcome for every issue", async () => {
    const issues = [
      { issue: "money-wages", jurisdiction: "US-CO" },
      { issue: "housing-not-sure", jurisdiction: "US-CO" },
    ];
    const closing = await postNeed(advocate, "colorado", needInput(issues));
    const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: closing });
    const [one, other] = listAt(body, "data.need.issues").map((issue) => textAt(issue, "id"));
    const half = { outcomes: [{ issue: one, outcome: "RESOLVED" }] };
    const wrong = { outcomes: [...half.outcomes, ...half.outcomes] };
    expect((await advocate.command("closeNeed", { need: closing, input: half })).problems).toEqual([
      "REQUIRED input.outcomes",
    ]);
    expect((await advocate.command("closeNeed", { need: closing, input: wrong })).problems).toEqual([
      "DUPLICATE input.outcomes.1.issue",
      "REQUIRED input.outcomes",
    ]);
    const input = { outcomes: [...half.outcomes, { issue: other, outcome: "NOBODY_FOUND" }] };
    const closed = await advocate.command("closeNeed", { need: closing, input }, needFields);
    expect(closed.payload).toMatchObject({
      need: { status: "CLOSED", issues: [{ outcome: "RESOLVED" }, { outcome: "NOBODY_FOUND" }] },
    });
  });

  it("neither manages people nor approves responders", async () => {
    const input = { name: "Ana", email: "ana@help.example", roles: ["ADVOCATE"] };
    expect((await advocate.command("invitePerson", { organization: "colorado", input })).problems).toEqual([
      "NOT_ALLOWED",
    ]);
    const { body } = await advocate.ask(`{ organization(id: "colorado") { responders { edges { node { id } } } } }`);
    const responder = textAt(body, "data.organization.responders.edges.0.node.id");
    expect((await advocate.command("approveResponder", { responder })).problems).toEqual(["NOT_ALLOWED"]);
  });
});
