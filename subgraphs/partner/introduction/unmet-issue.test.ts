import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runChange } from "../command/run-change.ts";
import { lockNeed } from "../need/need.store.ts";
import { now } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { turnsAt, workPage } from "../work/work.fixture.ts";
import { accept, askFor, postIssues, represented, statusesOf } from "./introduction.fixture.ts";
import { openTwoDesks, type TwoDesks } from "./two-desks.fixture.ts";

const custody = { issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" };

describe("an issue that nobody took so far", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  const leaveUnmet = async (need: string, issue: string) => {
    const { organization, database } = desks.home;
    await runChange({ organization, orm: database.orm, clock: () => now }, "test", async (scope) => {
      const found = await lockNeed(scope.em, need);
      for (const one of found?.issues ?? []) if (one.id === issue) one.leaveUnmet();
      scope.record({ action: "search.record-unmet", subject: need, details: { issues: 1 } });
    });
  };

  it("is asked for by hand, and held by whoever takes it", async () => {
    const { need, issues } = await postIssues(desks.home);
    await leaveUnmet(need, issues[0] ?? "");
    const responder = await addApproved(desks.other);
    await accept(desks, { need, issues, ...(await askFor(desks, { need, issues, responder })) });
    expect(await statusesOf(desks, need)).toEqual(["MATCHED", "HELD"]);
  });

  it("waits for whoever looks after the need as long as nobody is asked about it, with what it is about", async () => {
    const { home } = desks;
    const due = { on: "2031-05-20", kind: "HEARING" };
    const { need, issues } = await postIssues(home, [{ ...represented, due }, custody]);
    await leaveUnmet(need, issues[0] ?? "");
    const advocate = { as: home.advocate, of: home.people.advocate };
    expect(await turnsAt(home, advocate, need)).toEqual(["ME LOOK_FURTHER"]);
    const waiting = (await workPage(home, advocate))?.edges.find(({ node }) => node.subject === need)?.node;
    expect(waiting).toMatchObject({ dueOn: due.on, issues: [{ issue: { code: represented.issue } }, {}] });
    await askFor(desks, { need, issues: issues.slice(0, 1), responder: await addApproved(desks.other) });
    expect(await turnsAt(home, advocate, need)).toEqual([]);
  });

  it("is still looked for when another one is held", async () => {
    const { need, issues } = await postIssues(desks.home, [represented, custody]);
    const [taken = "", left = ""] = issues;
    await leaveUnmet(need, left);
    const responder = await addApproved(desks.other);
    const started = { need, issues: [taken], ...(await askFor(desks, { need, issues: [taken], responder })) };
    await accept(desks, started);
    const [status, ...statuses] = await statusesOf(desks, need);
    expect([status, statuses.sort()]).toEqual(["OPEN", ["HELD", "UNMET"]]);
  });
});
