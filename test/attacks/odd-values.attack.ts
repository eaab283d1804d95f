import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CommandName, commandText } from "../journeys/command-forms.ts";
import { needInput } from "../journeys/needs.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { lawyerIn } from "../journeys/responders.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { judgeReply } from "./judge-reply.ts";
import { constellation } from "./shared-constellation.ts";

const zero = "\u0000";
const oddTexts = [
  "",
  " ",
  zero,
  `a${zero}b`,
  "\ud800",
  "';drop table need;--",
  "%00",
  "../../etc/passwd",
  "__proto__",
  "x".repeat(20_000),
];
const oddIds = [
  ...oddTexts,
  "~",
  "colorado~",
  "colorado~1",
  "colorado",
  "COLORADO~00000000-0000-4000-8000-000000000000",
  `colorado~00000000-0000-4000-8000-000000000000${zero}`,
  "colorado~00000000-0000-1000-8000-000000000000",
  "centre~00000000-0000-4000-8000-000000000000",
  "atlantis~00000000-0000-4000-8000-000000000000",
  "constructor~00000000-0000-4000-8000-000000000000",
];
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const oddCursors = [
  ...oddTexts,
  encoded([]),
  encoded(["a", "b"]),
  encoded(["1", "colorado~1"]),
  encoded([zero, zero]),
  encoded(["2026-01-01T00:00:00.000Z", zero]),
  encoded(["275760-09-13", "x"]),
  encoded({ v: 1 }),
];
const oddDates = ["", "2026-02-30", "0000-00-00", "99999-01-01", "2026-1-1", "now", zero];

/** Nobody else is to blame for what a client sends: these would say that a service failed. */
const faultOfServices = ["INTERNAL", "ORGANIZATION_UNAVAILABLE", "ORGANIZATION_MISBEHAVED", "SERVICE_UNAVAILABLE"];

/** More would wait at a laden partner's door, and be sent away for that. */
const atOnce = 10;

async function blameFor(who: Person, query: string, variables: Record<string, unknown>): Promise<string[]> {
  const { status, text } = await who.ask(query, variables);
  const { codes } = judgeReply(status, text);
  const blame = codes.filter((code) => faultOfServices.includes(String(code)));
  return blame.map((code) => `${code} for ${JSON.stringify(variables).slice(0, 200)}`);
}

describe("an odd value", () => {
  let advocate: Person;
  let coordinator: Person;
  let operator: Person;
  beforeAll(async () => {
    [advocate, coordinator, operator] = await Promise.all([
      signedIn(constellation.current, "advocate@colorado"),
      signedIn(constellation.current, "coordinator@colorado"),
      signedIn(constellation.current, "operator@centre"),
    ]);
  }, 20_000);

  const sent = { count: 0, blamed: 0 };
  afterAll(() =>
    reportFigure(9, "odd values in every input", `${sent.count} sent, ${sent.blamed} blamed on a service`),
  );

  /** What the answers to all of them say, each judged by itself; empty when nobody else is blamed. */
  async function blamed(who: Person, query: string, all: readonly Record<string, unknown>[]): Promise<string[]> {
    const found: string[] = [];
    for (let at = 0; at < all.length; at += atOnce) {
      const some = all.slice(at, at + atOnce).map((variables) => blameFor(who, query, variables));
      found.push(...(await Promise.all(some)).flat());
    }
    sent.count += all.length;
    sent.blamed += found.length;
    return found;
  }

  const command = (who: Person, name: CommandName, all: readonly Record<string, unknown>[]) =>
    blamed(
      who,
      commandText(name, ""),
      all.map((one) => ({ idempotencyKey: randomUUID(), ...one })),
    );

  it.each(["need", "person", "responder", "organization"])(
    "as the id of a %s is nothing, not a failure",
    async (type) => {
      const query = `query ($id: ID!) { ${type}(id: $id) { id } }`;
      expect(
        await blamed(
          advocate,
          query,
          oddIds.map((id) => ({ id })),
        ),
      ).toEqual([]);
    },
  );

  it.each(["needs", "people", "responders"])("as a cursor of %s is refused, not a failure", async (list) => {
    const query = `query ($after: String, $first: Int!) { organization(id: "colorado") {
      ${list}(first: $first, after: $after) { pageInfo { hasNextPage } } } }`;
    const cursors = oddCursors.map((after) => ({ after, first: 2 }));
    const sizes = [0, -1, 101, 2_147_483_647, 1e12, 1.5].map((first) => ({ first }));
    expect(await blamed(advocate, query, [...cursors, ...sizes])).toEqual([]);
  });

  it("as a cursor or an issue of candidates is refused, not a failure", async () => {
    const input = needInput([{ issue: "family-divorce", jurisdiction: "RO" }]);
    const posted = await advocate.command("postNeed", { organization: "colorado", input }, "need { id }");
    const id = /"id":"([^"]+)"/.exec(posted.reply.text)?.[1];
    const query = `query ($id: ID!, $after: String, $issues: [ID!]) { need(id: $id) {
      candidates(first: 2, after: $after, issues: $issues) { considered } } }`;
    const cursors = oddCursors.map((after) => ({ id, after }));
    const issues = oddTexts.map((one) => ({ id, issues: Array.from({ length: 31 }, () => one) }));
    expect(await blamed(advocate, query, [...cursors, ...issues])).toEqual([]);
  });

  it("in a need is a problem, not a failure", async () => {
    const input = needInput([{ issue: "family-divorce", jurisdiction: "RO" }]);
    const [issue] = input.issues;
    const inputs = [
      ...oddTexts.flatMap((odd) => [
        { ...input, languages: [odd] },
        { ...input, exploitation: [odd] },
        { ...input, audience: { only: [odd] } },
        { ...input, issues: [{ ...issue, issue: odd }] },
        { ...input, issues: [{ ...issue, jurisdiction: odd }] },
        { ...input, issues: [{ ...issue, id: odd }] },
      ]),
      ...oddDates.map((on) => ({ ...input, issues: [{ ...issue, due: { on, kind: "OTHER" } }] })),
      { ...input, issues: Array.from({ length: 500 }, () => issue) },
      { ...input, issues: [] },
    ];
    expect(
      await command(
        advocate,
        "postNeed",
        inputs.map((one) => ({ organization: "colorado", input: one })),
      ),
    ).toEqual([]);
    const keys = oddTexts.map((idempotencyKey) => ({ organization: "colorado", input, idempotencyKey }));
    expect(await command(advocate, "postNeed", keys)).toEqual([]);
    expect(
      await command(
        advocate,
        "withdrawNeed",
        oddIds.map((need) => ({ need })),
      ),
    ).toEqual([]);
  });

  it("in a responder is a problem, not a failure", async () => {
    const inputs = oddTexts.flatMap((odd) => [
      lawyerIn("US-CO", odd),
      lawyerIn("US-CO", "Fair Name", { admissions: [{ jurisdiction: "US-CO", regulator: odd }] }),
      lawyerIn("US-CO", "Fair Name", { profession: "STUDENT", supervisor: odd }),
      lawyerIn("US-CO", "Fair Name", { issues: [odd] }),
      lawyerIn("US-CO", "Fair Name", { languages: [{ language: odd, skill: "SPOKEN" }] }),
    ]);
    const given = inputs.map((input) => ({ organization: "colorado", input }));
    expect(await command(advocate, "addResponder", given)).toEqual([]);
    const checks = oddTexts.map((jurisdiction) => ({ responder: `colorado~${randomUUID()}`, jurisdiction }));
    expect(await command(coordinator, "checkAdmission", checks)).toEqual([]);
  });

  it("about a person is a problem, not a failure", async () => {
    const fair = { name: "Fair Name", email: "fair@help.example", roles: ["ADVOCATE"] };
    const inputs = oddTexts.flatMap((odd) => [
      { ...fair, name: odd, email: `a${randomUUID()}@help.example` },
      { ...fair, email: odd },
      { ...fair, title: odd, email: `b${randomUUID()}@help.example` },
      { ...fair, languages: [odd] },
    ]);
    const given = inputs.map((input) => ({ organization: "colorado", input }));
    expect(await command(coordinator, "invitePerson", given)).toEqual([]);
    const handovers = oddIds.map((to) => ({ from: `colorado~${randomUUID()}`, to }));
    expect(await command(coordinator, "handOver", handovers)).toEqual([]);
  });

  it("to the directory is a problem, not a failure", async () => {
    const removals = oddIds.filter((id) => id !== "colorado").map((organization) => ({ organization }));
    expect(await command(operator, "removeOrganization", removals)).toEqual([]);
    expect(
      await command(
        operator,
        "suspendOrganization",
        oddIds.map((admission) => ({ admission })),
      ),
    ).toEqual([]);
    const history = `query ($first: Int!) { organization(id: "manila") { history(first: $first) { kind } } }`;
    expect(
      await blamed(
        operator,
        history,
        [-1, 0, 1e6].map((first) => ({ first })),
      ),
    ).toEqual([]);
  });

  it("in a search of the commons finds nothing or something, and fails never", async () => {
    const query = `query ($odd: String!, $id: ID!) { legalIssues(search: $odd) { code name(locale: $odd) }
      jurisdictions(search: $odd, within: $id) { code name(locale: $odd) hotlines { name } }
      languages(search: $odd) { tag } organizations(first: 5, after: $odd) { edges { cursor } } }`;
    expect(
      await blamed(
        advocate,
        query,
        oddTexts.map((odd) => ({ odd, id: odd })),
      ),
    ).toEqual([]);
  });
});
