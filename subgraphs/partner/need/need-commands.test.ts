import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { allAtOnce, command, needCommands, postAllAtOnce, readNeedQuery } from "./need.fixture.ts";

const absent = "colorado~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f";

describe("needs", () => {
  let desk: PartnerDesk;
  const post = (changes: Record<string, unknown> = {}) => {
    return command({ desk, as: desk.advocate }, "postNeed", { input: { ...allAtOnce, ...changes } });
  };

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  it("are posted with all their issues, in order, held by who posts", async () => {
    const { need, problems, warnings } = await post();
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(need).toMatchObject({
      status: "OPEN",
      urgency: "SOON",
      exploitation: ["ForcedLabour", "SexualExploitation"],
      postedAt: "2026-11-22T10:00:00.000Z",
      heldBy: { id: desk.people.advocate },
      audience: { everyone: true, only: [], except: [] },
      preferences: { traits: ["WOMAN"], freeOnly: true, inPerson: false },
    });
    expect(need?.issues.map(({ issue }) => issue.code)).toEqual(["family-divorce", "family-custody", "record-clear"]);
    expect(need?.reference).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
  });

  it("tell all that is wrong at once, and store nothing then", async () => {
    const { need, problems } = await post({
      languages: ["xx", "NE"],
      issues: [
        { issue: "family-divorse", jurisdiction: "us-co", help: "REPRESENTATION" },
        { issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" },
        { issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" },
      ],
      audience: { only: ["bucarest"], except: ["manila"] },
      exploitation: ["ForcedLabor"],
    });
    expect(need).toBeNull();
    expect(problems.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["UNKNOWN_CODE", "input.issues.0.issue"],
      ["UNKNOWN_CODE", "input.issues.0.jurisdiction"],
      ["DUPLICATE", "input.issues.2.issue"],
      ["UNKNOWN_CODE", "input.languages.0"],
      ["UNKNOWN_CODE", "input.audience.only.0"],
      ["UNKNOWN_CODE", "input.exploitation.0"],
    ]);
    const said = problems.map(({ message }) => message).join(" ");
    for (const meant of ["family-divorce", "US-CO", "bucharest", "ForcedLabour"]) {
      expect(said).toContain(`Did you mean ${meant}?`);
    }
  });

  it("accept a date that has passed, with a warning", async () => {
    const [divorce] = allAtOnce.issues;
    const { need, warnings } = await post({
      issues: [{ ...divorce, due: { on: "2026-03-01", kind: "FILING_LIMIT" } }],
    });
    expect(need?.status).toBe("OPEN");
    expect(warnings).toMatchObject([{ code: "DATE_PASSED", path: ["input", "issues", "0", "due", "on"] }]);
  });

  it("are posted by advocates and coordinators alone", async () => {
    for (const as of [desk.responder, ...strangers]) {
      const { need, problems } = await command({ desk, as }, "postNeed", { input: allAtOnce });
      expect(need).toBeNull();
      expect(problems.map(({ code }) => code)).toEqual(["NOT_ALLOWED"]);
    }
    const { need } = await command({ desk, as: desk.coordinator }, "postNeed", { input: allAtOnce });
    expect(need).not.toBeNull();
  });

  it("look like an id that is not there to everybody outside", async () => {
    const id = await postAllAtOnce(desk);
    const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "Need", id: $id }]) {
      ... on Need { id matchProfile issues { id } } } }`;
    for (const stranger of strangers) {
      for (const query of [readNeedQuery, entity]) {
        expect(await desk.ask(stranger, query, { id })).toEqual(await desk.ask(stranger, query, { id: absent }));
      }
      for (const name of ["withdrawNeed", "reviseNeed", "closeNeed"] as const) {
        const variables = { need: id, input: name === "closeNeed" ? { outcomes: [] } : {}, key: randomUUID() };
        const mine = await desk.ask(stranger, needCommands[name], variables);
        expect(mine).toEqual(await desk.ask(stranger, needCommands[name], { ...variables, need: absent }));
      }
    }
    expect(await desk.ask(desk.responder, readNeedQuery, { id })).toMatchObject({ data: { need: { id } } });
  });

  it("give matching codes only, and never the kinds of exploitation", async () => {
    const id = await postAllAtOnce(desk, { audience: { except: ["manila"] } });
    const result = await desk.ask(desk.advocate, "query ($id: ID!) { need(id: $id) { matchProfile } }", { id });
    expect(result).toMatchObject({
      data: {
        need: {
          matchProfile: {
            v: 1,
            home: organization,
            urgency: "SOON",
            languages: ["es", "ro"],
            issues: [
              { code: "family-divorce", jurisdiction: "RO", help: "REPRESENTATION", dueOn: "2027-01-20" },
              { code: "family-custody" },
              { code: "record-clear" },
            ],
            preferences: { traits: ["WOMAN"], freeOnly: true, inPerson: false },
            audience: { everyone: true, only: [], except: ["manila"] },
          },
        },
      },
    });
    const said = JSON.stringify(result);
    expect(said).not.toContain("Exploitation");
    expect(said).not.toContain(id);
  });

  it("keep the issues that a revision names, and change what is given alone", async () => {
    const posted = await post();
    const [divorce, custody] = posted.need?.issues ?? [];
    const input = {
      urgency: "EMERGENCY",
      issues: [
        { id: custody?.id, issue: "family-custody", jurisdiction: "US-CO", help: "ADVICE_TO_COLLEAGUE" },
        { issue: "status-t-visa", jurisdiction: "US", help: "REPRESENTATION" },
      ],
    };
    const { need } = await command({ desk, as: desk.advocate }, "reviseNeed", { need: posted.need?.id, input });
    expect(need).toMatchObject({
      urgency: "EMERGENCY",
      reference: posted.need?.reference,
      languages: [{ tag: "es" }, { tag: "ro" }],
    });
    expect(need?.issues.map(({ issue }) => issue.code)).toEqual(["family-custody", "status-t-visa"]);
    expect(need?.issues[0]?.id).toBe(custody?.id);
    const again = { issues: [{ ...input.issues[0], id: divorce?.id }] };
    const { problems } = await command({ desk, as: desk.advocate }, "reviseNeed", { need: need?.id, input: again });
    expect(problems).toMatchObject([{ code: "NOT_FOUND", path: ["input", "issues", "0", "id"] }]);
  });

  it("end once: withdrawn or closed with an outcome for every issue", async () => {
    const withdrawn = await postAllAtOnce(desk);
    const first = await command({ desk, as: desk.advocate }, "withdrawNeed", { need: withdrawn });
    expect(first.need).toMatchObject({ status: "WITHDRAWN", closedAt: "2026-11-22T10:00:00.000Z" });
    const second = await command({ desk, as: desk.advocate }, "withdrawNeed", { need: withdrawn });
    expect(second.problems).toMatchObject([{ code: "WRONG_STATE", path: ["need"] }]);

    const { need } = await post();
    const outcomes = need?.issues.map(({ id }) => ({ issue: id, outcome: "RESOLVED" })) ?? [];
    const partly = { need: need?.id, input: { outcomes: outcomes.slice(1) } };
    const refused = await command({ desk, as: desk.advocate }, "closeNeed", partly);
    expect(refused.problems).toMatchObject([{ code: "REQUIRED", path: ["input", "outcomes"] }]);
    const whole = { need: need?.id, input: { outcomes } };
    const closed = await command({ desk, as: desk.advocate }, "closeNeed", whole);
    expect(closed.need?.status).toBe("CLOSED");
    expect(closed.need?.issues.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE"]);
  });
});
