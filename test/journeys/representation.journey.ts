import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isCandidate } from "./candidates.ts";
import { CaseDesk } from "./case-desk.ts";
import { eventually } from "./eventually.ts";
import { listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import type { Person } from "./person.ts";
import {
  type Cast,
  castOf,
  coordinatorsOf,
  introductionsOf,
  lawyerOf,
  lawyersOf,
  lookAsShown,
  lookByClerks,
  OpportunityWatch,
  offered,
  rareLanguage,
  type SeenOpportunity,
  stateFor,
  takenOn,
  untilState,
} from "./representation-scene.ts";
import { sealedTexts } from "./sealing-person.ts";
import { constellation } from "./shared-constellation.ts";
import { untilAtRest } from "./until-at-rest.ts";

const soonMs = 15_000;
const wanted = [
  { issue: "status-asylum", jurisdiction: "US-CO", due: { on: "2042-02-11", kind: "HEARING" } },
  { issue: "family-divorce", jurisdiction: "RO" },
];
const audience = { only: ["colorado", "bucharest", "manila"] };
const { namesText, safeContact, immigration, marriage } = sealedTexts;

describe("from a need to representation, across three borders", () => {
  let cast: Cast;
  let coordinators: Awaited<ReturnType<typeof coordinatorsOf>>;
  let need: string;
  let desk: CaseDesk;
  let responders: Awaited<ReturnType<typeof lawyersOf>>;
  const introductions = { asylum: "", nextAsylum: "", divorce: "", conflicted: "" };
  const grants = { asylum: "", divorce: "" };
  const watches: OpportunityWatch[] = [];
  let seen: Record<"asylum" | "divorce" | "conflicted", SeenOpportunity>;

  const statuses = async () => {
    const query = "query ($id: ID!) { need(id: $id) { issues { status } } }";
    const issues = listAt((await cast.advocate.ask(query, { id: need })).body, "data.need.issues");
    return issues.map((one) => valueAt(one, "status"));
  };
  const watch = async (organization: keyof typeof coordinators) => {
    const one = await OpportunityWatch.open(constellation.current, coordinators[organization], organization);
    watches.push(one);
    return one;
  };
  const everybodyBut = (...those: (keyof Cast)[]) =>
    Object.entries(cast).flatMap(([part, person]) => (those.some((one) => one === part) ? [] : [person]));

  beforeAll(async () => {
    const { current } = constellation;
    [cast, coordinators] = await Promise.all([castOf(current), coordinatorsOf(current)]);
    responders = await lawyersOf(cast, coordinators);
    await lookByClerks(cast, coordinators);
    const probe = await postNeed(cast.advocate, "kathmandu", needInput(wanted, { audience }));
    for (const one of Object.values(responders)) {
      await eventually("they can be found", () => isCandidate(cast.advocate, probe, one), soonMs);
    }
    await cast.advocate.command("withdrawNeed", { need: probe });
    await untilAtRest(current);
  }, 180_000);

  afterAll(async () => {
    for (const one of watches) one.close();
    await lookAsShown(coordinators);
  }, 20_000);

  it("posted in Kathmandu, it is live in Colorado and Bucharest, each with what fits them alone", async () => {
    const watching = [await watch("colorado"), await watch("bucharest"), await watch("manila")] as const;
    const input = needInput(wanted, { audience, languages: [rareLanguage] });
    need = await postNeed(cast.advocate, "kathmandu", input);
    desk = new CaseDesk(constellation.current, cast, need);
    const [asylum, divorce, conflicted] = await Promise.all([
      watching[0].openFor(responders.asylum),
      watching[1].openFor(responders.divorce),
      watching[2].openFor(responders.conflicted),
    ]);
    expect(asylum.issues).toEqual([{ issue: { code: "status-asylum" }, jurisdiction: { code: "US-CO" } }]);
    for (const one of [divorce, conflicted]) {
      expect(one.issues).toEqual([{ issue: { code: "family-divorce" }, jurisdiction: { code: "RO" } }]);
    }
    seen = { asylum, divorce, conflicted };
  }, 40_000);

  it("is offered help for different issues, each by whom it was shown to", async () => {
    const { asylum, advocate } = cast;
    const foreign = { opportunity: seen.divorce.id, responder: responders.divorce, issues: ["family-divorce"] };
    await asylum.command("offerHelp", { need: seen.divorce.needId, input: foreign });
    for (const part of ["asylum", "divorce", "conflicted"] as const) {
      const issue = part === "asylum" ? "status-asylum" : "family-divorce";
      const about = { responder: responders[part], issue };
      introductions[part] = await offered({ lawyer: cast[part], advocate, need }, seen[part], about);
    }
    const ids = (await introductionsOf(advocate, need)).map((one) => valueAt(one, "id"));
    expect(ids.sort()).toEqual([introductions.asylum, introductions.divorce, introductions.conflicted].sort());
  }, 40_000);

  it("only its home answers the offers", async () => {
    for (const introduction of [introductions.asylum, introductions.divorce, introductions.conflicted]) {
      const given = { introduction, input: { willing: true } };
      for (const other of everybodyBut("advocate", "colleague")) {
        expect((await other.command("answerOffer", given)).problems).toEqual(["NOT_ALLOWED"]);
      }
      expect((await cast.advocate.command("answerOffer", given)).problems).toEqual([]);
    }
    expect(await stateFor(cast.divorce, introductions.asylum)).toBeUndefined();
  });

  it("names leave under a permission alone, for the clerk alone, who finds a conflict", async () => {
    const introduction = introductions.conflicted;
    const to = { introduction, clerk: cast.otherClerk };
    expect((await desk.sealNames(namesText, { ...to, grant: need })).problems).toHaveLength(1);
    const grant = await desk.allow("CONFLICT_CHECK", cast.otherClerk, {});
    expect((await desk.sealNames(namesText, { ...to, grant })).problems).toEqual([]);
    for (const other of everybodyBut("otherClerk", "advocate", "colleague")) {
      expect((await other.command("takeNames", { introduction }, "names")).problems).toHaveLength(1);
      expect((await other.command("answerConflictCheck", { introduction, outcome: "CLEAR" })).problems).toHaveLength(1);
    }
    expect(await desk.readNames({ ...to, grant })).toBe(namesText);
    const found = await cast.otherClerk.command("answerConflictCheck", { introduction, outcome: "CONFLICT" });
    expect(found.problems).toEqual([]);
    expect(await stateFor(cast.advocate, introduction)).toBe("CONFLICT_OF_INTEREST");
    expect(await statuses()).toEqual(["OPEN", "OPEN"]);
    expect((await cast.otherClerk.command("takeNames", { introduction }, "names")).problems).toHaveLength(1);
  }, 30_000);

  it("the others are cleared, and taken on: each issue has one lead", async () => {
    const { asylum, divorce } = introductions;
    const clear = await cast.asylum.command("answerConflictCheck", { introduction: asylum, outcome: "CLEAR" });
    const grant = await desk.allow("CONFLICT_CHECK", cast.clerk, {});
    const names = { introduction: divorce, clerk: cast.clerk, grant };
    const sealed = await desk.sealNames(namesText, names);
    const unseen = await cast.clerk.command("answerConflictCheck", { introduction: divorce, outcome: "CLEAR" });
    expect(unseen.problems).toEqual(["WRONG_STATE outcome"]);
    expect(await desk.readNames(names)).toBe(namesText);
    const cleared = await cast.clerk.command("answerConflictCheck", { introduction: divorce, outcome: "CLEAR" });
    expect([clear, sealed, cleared].flatMap(({ problems }) => problems)).toEqual([]);
    await takenOn(cast.asylum, asylum, "colorado");
    await takenOn(cast.divorce, divorce, "bucharest");
    await eventually("both are held", async () => (await statuses()).join() === "HELD,HELD", soonMs);
  }, 40_000);

  it("no section goes to anybody before the survivor has said yes to just that", async () => {
    const first = await desk.seal(safeContact, { section: "SAFE_CONTACT", version: 1, reader: cast.asylum.id });
    expect(first.problems).not.toEqual([]);
    grants.asylum = await desk.allow("CASE_FILE", cast.asylum, { sections: ["SAFE_CONTACT", "IMMIGRATION"] });
    grants.divorce = await desk.allow("CASE_FILE", cast.divorce, { sections: ["SAFE_CONTACT", "FAMILY"] });
    const beyond = { section: "IMMIGRATION", version: 1, grant: grants.divorce, reader: cast.divorce.id };
    expect((await desk.seal(immigration, beyond)).problems).not.toEqual([]);
    const forAsylum = { version: 1, grant: grants.asylum, reader: cast.asylum.id };
    const forDivorce = { version: 1, grant: grants.divorce, reader: cast.divorce.id };
    const sealed = [
      await desk.seal(safeContact, { ...forAsylum, section: "SAFE_CONTACT" }),
      await desk.seal(immigration, { ...forAsylum, section: "IMMIGRATION" }),
      await desk.seal(safeContact, { ...forDivorce, section: "SAFE_CONTACT", version: 2 }),
      await desk.seal(marriage, { ...forDivorce, section: "FAMILY" }),
    ];
    expect(sealed.flatMap(({ problems }) => problems)).toEqual([]);
  }, 30_000);

  it("opens the safe contact first, then what was allowed, for the named lawyer alone", async () => {
    expect((await desk.take(cast.asylum, "IMMIGRATION")).problems.join()).toMatch(/^SAFE_CONTACT_FIRST/);
    expect(await desk.read(cast.asylum, "SAFE_CONTACT", { version: 1, grant: grants.asylum })).toBe(safeContact);
    expect((await desk.confirm(cast.asylum, "SAFE_CONTACT", 1)).problems).toEqual([]);
    expect(await desk.read(cast.asylum, "IMMIGRATION", { version: 1, grant: grants.asylum })).toBe(immigration);
    expect((await desk.confirm(cast.asylum, "IMMIGRATION", 1)).problems).toEqual([]);
    for (const other of everybodyBut("asylum", "advocate", "colleague")) {
      expect((await desk.take(other, "IMMIGRATION")).problems).toHaveLength(1);
      expect((await desk.confirm(other, "IMMIGRATION", 1)).problems).toHaveLength(1);
    }
    expect(await desk.read(cast.divorce, "SAFE_CONTACT", { version: 2, grant: grants.divorce })).toBe(safeContact);
    expect((await desk.confirm(cast.divorce, "SAFE_CONTACT", 2)).problems).toEqual([]);
    expect(await desk.read(cast.divorce, "FAMILY", { version: 1, grant: grants.divorce })).toBe(marriage);
  }, 30_000);

  it("the divorce lawyer's keys do not open the immigration section, even with all of it in hand", async () => {
    const part = textAt((await desk.take(cast.asylum, "IMMIGRATION")).payload, "part");
    const about = { section: "IMMIGRATION", version: 1, grant: grants.asylum };
    expect(await desk.open(cast.asylum, part, about)).toBe(immigration);
    for (const other of [cast.divorce, cast.stranger, cast.clerk]) {
      expect(await desk.open(other, part, about)).toBeUndefined();
    }
  });

  it("tells its home who was handed what, and who has opened it; nobody else", async () => {
    const query = "query ($id: ID!) { need(id: $id) { caseFile { sections { section receipts { reader kind } } } } }";
    const { body } = await cast.colleague.ask(query, { id: need });
    const sections = listAt(body, "data.need.caseFile.sections");
    const receipts = sections.find((one) => valueAt(one, "section") === "IMMIGRATION");
    const kinds = ["DELIVERED", "OPENED"].map((kind) => ({ reader: cast.asylum.id, kind }));
    expect(valueAt(receipts, "receipts")).toEqual(expect.arrayContaining(kinds));
    // The clerk is a coordinator of the divorce lawyer's organization: introduced, and a reader of nothing.
    const seenBy = async (other: Person) => valueAt((await other.ask(query, { id: need })).body, "data.need");
    expect(await seenBy(cast.clerk)).toEqual({ caseFile: null });
    for (const other of [cast.stranger, cast.otherClerk, cast.conflicted]) expect(await seenBy(other)).toBeNull();
  });

  it("ended by the lawyer, it is open again and shown to the next, and nothing opens any more", async () => {
    const watching = await watch("colorado");
    const atColorado = { organization: "colorado", lawyer: cast.asylum, coordinator: coordinators.colorado };
    const next = { admitted: "US-CO", issue: "status-asylum", name: "Marisol Whitehorse" };
    const responder = await lawyerOf(atColorado, next);
    const isFound = () => isCandidate(cast.advocate, need, responder);
    const given = { introduction: introductions.asylum, reason: "NO_LONGER_ABLE" };
    for (const other of everybodyBut("asylum")) {
      expect((await other.command("endRepresentation", given)).problems).not.toEqual([]);
    }
    expect((await cast.asylum.command("endRepresentation", given)).problems).toEqual([]);
    expect((await desk.take(cast.asylum, "SAFE_CONTACT")).problems).toHaveLength(1);
    expect(await statuses()).toEqual(["OPEN", "HELD"]);
    await eventually("the next can be found", isFound, soonMs);
    const seen = await watching.openFor(responder);
    const about = { responder, issue: "status-asylum" };
    introductions.nextAsylum = await offered({ lawyer: cast.asylum, advocate: cast.advocate, need }, seen, about);
  }, 60_000);

  it("is taken on by the next, and closed with what came of it", async () => {
    const introduction = introductions.nextAsylum;
    const steps = [
      await cast.advocate.command("answerOffer", { introduction, input: { willing: true } }),
      await cast.asylum.command("answerConflictCheck", { introduction, outcome: "CLEAR" }),
    ];
    expect(steps.flatMap(({ problems }) => problems)).toEqual([]);
    await takenOn(cast.asylum, introduction, "colorado");
    for (const one of [introduction, introductions.divorce]) {
      const given = { introduction: one, input: { outcome: "REPRESENTED" } };
      for (const other of everybodyBut("advocate", "colleague")) {
        expect((await other.command("closeIntroduction", given)).problems).toEqual(["NOT_ALLOWED"]);
      }
      expect((await cast.advocate.command("closeIntroduction", given)).problems).toEqual([]);
    }
    expect(await statuses()).toEqual(["DONE", "DONE"]);
    expect((await desk.take(cast.divorce, "FAMILY")).problems).toHaveLength(1);
    await untilState(cast.colleague, introduction, "CLOSED");
  }, 40_000);
});
