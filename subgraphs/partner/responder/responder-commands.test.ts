import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { addApproved, cardsOf, lawyer, manage, responderFields } from "./responder.fixture.ts";

const readQuery = `query ($id: ID!) { responder(id: $id) { ${responderFields} } }`;
const absent = "colorado~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f";

describe("responders", () => {
  let desk: PartnerDesk;
  const add = (changes: Record<string, unknown> = {}) => {
    return manage({ desk, as: desk.responder }, "addResponder", { input: { ...lawyer, ...changes } });
  };
  const asCoordinator = () => ({ desk, as: desk.coordinator });

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  it("wait for a coordinator after they are added, and have no card", async () => {
    const { responder, problems } = await add();
    expect(problems).toEqual([]);
    expect(responder).toMatchObject({
      state: "AWAITING_APPROVAL",
      languages: [
        { language: { tag: "es" }, skill: "SPOKEN" },
        { language: { tag: "ro" }, skill: "INTERPRETER" },
      ],
      admissions: [{ jurisdiction: { code: "US-CO" }, checkedOn: null }],
      confirmedOn: "2026-11-22",
      heldBy: { id: desk.people.responder },
    });
    expect(await cardsOf(desk, responder?.id ?? "")).toEqual([]);
    for (const stranger of strangers) {
      const seen = await desk.ask(stranger, readQuery, { id: responder?.id });
      expect(seen).toEqual(await desk.ask(stranger, readQuery, { id: absent }));
    }
  });

  it("tell all that is wrong at once", async () => {
    const { responder, problems } = await add({
      name: "   ",
      profession: "STUDENT",
      issues: ["family-divorse"],
      help: [],
      languages: [{ language: "xx", skill: "SPOKEN" }],
      admissions: [
        { jurisdiction: "US-CO", regulator: "Bar" },
        { jurisdiction: "US-CO", regulator: " " },
      ],
      cost: [],
      freePlaces: 100,
    });
    expect(responder).toBeNull();
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "DUPLICATE input.admissions.1.jurisdiction",
      "MALFORMED input.freePlaces",
      "REQUIRED input.admissions.1.regulator",
      "REQUIRED input.cost",
      "REQUIRED input.help",
      "REQUIRED input.name",
      "REQUIRED input.supervisor",
      "UNKNOWN_CODE input.issues.0",
      "UNKNOWN_CODE input.languages.0.language",
    ]);
  });

  it("are approved by a coordinator alone, after an admission was checked", async () => {
    const { responder } = await add();
    const id = { responder: responder?.id };
    for (const as of [desk.advocate, desk.responder, ...strangers]) {
      expect((await manage({ desk, as }, "approveResponder", id)).problems[0]?.code).toBe("NOT_ALLOWED");
      const check = await manage({ desk, as }, "checkAdmission", { ...id, jurisdiction: "US-CO" });
      expect(check.problems[0]?.code).toBe("NOT_ALLOWED");
    }
    const early = await manage(asCoordinator(), "approveResponder", id);
    expect(early.problems).toMatchObject([{ code: "REQUIRED", path: ["responder", "admissions"] }]);
    const checked = await manage(asCoordinator(), "checkAdmission", { ...id, jurisdiction: "US-CO" });
    const { coordinator } = desk.people;
    expect(checked.responder).toMatchObject({
      admissionChecks: [{ jurisdiction: { code: "US-CO" }, checkedOn: "2026-11-22", checkedBy: { id: coordinator } }],
    });
    const approved = await manage(asCoordinator(), "approveResponder", id);
    expect(approved.responder).toMatchObject({ state: "APPROVED", approvedBy: { id: coordinator } });
  });

  it("send a card of codes when they are approved, and a new version when it changes", async () => {
    const id = await addApproved(desk);
    const card = {
      responder: id,
      version: 1,
      removed: false,
      profession: "LAWYER",
      issues: ["record-clear", "status-t-visa"],
      help: ["BRIEF_SERVICE", "REPRESENTATION"],
      jurisdictions: ["US-CO"],
      languages: [
        { tag: "es", skill: "SPOKEN" },
        { tag: "ro", skill: "INTERPRETER" },
      ],
      remote: true,
      cost: ["FREE"],
      availability: "OPEN",
      confirmedOn: "2026-11-22",
      traits: ["WOMAN"],
      trained: true,
    };
    expect(await cardsOf(desk, id)).toEqual([card]);
    await manage(asCoordinator(), "reviseResponder", { responder: id, input: { freePlaces: 2 } });
    await manage(asCoordinator(), "confirmResponder", { responder: id });
    expect(await cardsOf(desk, id)).toHaveLength(1);
    await manage(asCoordinator(), "reviseResponder", { responder: id, input: { freePlaces: 1 } });
    await manage(asCoordinator(), "pauseResponder", { responder: id });
    await manage(asCoordinator(), "resumeResponder", { responder: id });
    await manage(asCoordinator(), "retireResponder", { responder: id });
    expect((await cardsOf(desk, id)).slice(1)).toEqual([
      { ...card, version: 2, availability: "LIMITED" },
      { ...card, version: 3, availability: "PAUSED" },
      { ...card, version: 4, availability: "LIMITED" },
      { responder: id, version: 5, removed: true },
    ]);
    const late = await manage(asCoordinator(), "pauseResponder", { responder: id });
    expect(late.problems).toMatchObject([{ code: "WRONG_STATE", path: ["responder"] }]);
  });

  it("show others the network's fields and nothing of the inside", async () => {
    const id = await addApproved(desk);
    for (const stranger of strangers) {
      expect(await desk.ask(stranger, readQuery, { id })).toMatchObject({
        data: {
          responder: {
            name: "Ines Duarte",
            availability: "OPEN",
            admissions: [{ jurisdiction: { code: "US-CO" }, checkedOn: "2026-11-22" }],
            freePlaces: null,
            state: null,
            isPaused: null,
            isSponsored: null,
            supervisor: null,
            heldBy: null,
            approvedBy: null,
            admissionChecks: null,
          },
        },
      });
    }
  });

  it("wait again when somebody who is no coordinator changes what was vouched for", async () => {
    const id = await addApproved(desk);
    const revise = (as: typeof desk.responder, input: object) =>
      manage({ desk, as }, "reviseResponder", { responder: id, input });
    expect((await revise(desk.responder, { remote: false, freePlaces: 5 })).responder?.state).toBe("APPROVED");
    expect((await revise(desk.coordinator, { issues: ["status-asylum"] })).responder?.state).toBe("APPROVED");
    const waiting = await revise(desk.responder, { issues: ["status-asylum", "family-divorce"] });
    expect(waiting.responder?.state).toBe("AWAITING_APPROVAL");
    expect((await cardsOf(desk, id)).at(-1)).toEqual({ responder: id, version: 4, removed: true });
  });

  it("lose the check of an admission whose regulator changes", async () => {
    const id = await addApproved(desk);
    const admissions = [{ jurisdiction: "US-CO", regulator: "Another Bar" }, ...lawyer.admissions.slice(1)];
    const { responder } = await manage(asCoordinator(), "reviseResponder", { responder: id, input: { admissions } });
    expect(responder).toMatchObject({ admissions: [{ checkedOn: null }], admissionChecks: [] });
  });

  it("who are students work under an approved lawyer of the same organization", async () => {
    const supervisor = await addApproved(desk);
    const student = { profession: "STUDENT", supervisor: absent };
    expect((await add(student)).problems).toMatchObject([{ code: "NOT_FOUND", path: ["input", "supervisor"] }]);
    const { responder } = await add({ ...student, supervisor });
    expect(responder).toMatchObject({ supervisor: { id: supervisor } });
    const retired = await manage(asCoordinator(), "retireResponder", { responder: supervisor });
    expect(retired.problems).toMatchObject([{ code: "OPEN_WORK" }]);
  });

  it("who are experts or interpreters never represent anybody, and practise nowhere", async () => {
    const { problems } = await add({ profession: "EXPERT", help: ["EXPERT_OPINION", "REPRESENTATION"] });
    expect(problems).toMatchObject([{ code: "NOT_ALLOWED", path: ["input", "help", "1"] }]);
    const expert = { profession: "EXPERT", help: ["EXPERT_OPINION"] };
    const id = await addApproved(desk, expert);
    expect(await cardsOf(desk, id)).toMatchObject([{ profession: "EXPERT", jurisdictions: [] }]);
    const interpreter = await add({ profession: "INTERPRETER", issues: [], help: [], admissions: [] });
    expect(interpreter.problems).toEqual([]);
  });

  it("say that they stand by colleagues: seen by everybody, in no card, by those who advise colleagues alone", async () => {
    const id = await addApproved(desk, { mentors: true, help: ["ADVICE_TO_COLLEAGUE"] });
    expect(await desk.ask({ kind: "network" }, readQuery, { id })).toMatchObject({
      data: { responder: { mentors: true } },
    });
    expect(JSON.stringify(await cardsOf(desk, id))).not.toMatch(/mentor/i);
    const refused = [{ code: "NOT_ALLOWED", path: ["input", "mentors"] }];
    expect((await add({ mentors: true, help: ["REPRESENTATION"] })).problems).toMatchObject(refused);
    const revised = { responder: id, input: { help: ["REPRESENTATION"] } };
    expect((await manage(asCoordinator(), "reviseResponder", revised)).problems).toMatchObject(refused);
  });

  it("can be drafts that nobody has to look at yet", async () => {
    const { responder } = await add({ isDraft: true });
    expect(responder?.state).toBe("DRAFT");
    const early = await manage(asCoordinator(), "approveResponder", { responder: responder?.id });
    expect(early.problems.map(({ code }) => code)).toContain("WRONG_STATE");
    const given = { responder: responder?.id, input: { isDraft: false } };
    expect((await manage(asCoordinator(), "reviseResponder", given)).responder?.state).toBe("AWAITING_APPROVAL");
  });
});
