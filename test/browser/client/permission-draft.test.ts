import { describe, expect, it } from "@jest/globals";
import { livingFor } from "../../../web/client/permission/living-for.ts";
import {
  isApart,
  obviousIntroduction,
  obviousPeople,
  responderIn,
  standingOf,
  whomToAllow,
  workingWith,
} from "../../../web/client/permission/named-people.ts";
import {
  draftedOf,
  inputOf,
  type PermissionDraft,
  sentenceOf,
  stepOf,
  upTo,
  withFirst,
} from "../../../web/client/permission/permission-draft.ts";
import type { Named } from "../../../web/client/permission/permitted-need.ts";
import { nothingSaid, saidForm, saidOf } from "../../../web/client/permission/said-form.ts";

const noor = { id: "colorado~noor", name: "Noor" };
const whom: Named = {
  id: "kathmandu~i1",
  state: "ACCEPTED",
  conflictCheckers: null,
  steps: [],
  issues: [],
  people: [{ ...noor, side: "OTHER" }],
  organization: { id: "colorado", name: "Front Range" },
  responder: { id: "colorado~r1", name: "Noor" },
};
const scope = { people: [noor], sections: withFirst(["IMMIGRATION"]), days: 30 };
const said = { givenBy: "SURVIVOR", language: { tag: "ne", name: "Nepali" } } as const;
const whole: PermissionDraft = { purpose: "CASE_FILE", whom, scope };

describe("a permission that is written down", () => {
  it("is asked for one thing after the other; nobody is named when the network is asked", () => {
    expect(stepOf({})).toBe("purpose");
    expect(stepOf({ purpose: "CASE_FILE" })).toBe("whom");
    expect(stepOf({ purpose: "ASK_NETWORK" })).toBe("scope");
    expect(stepOf({ purpose: "CASE_FILE", whom })).toBe("scope");
    expect(stepOf(whole)).toBe("read");
  });

  it("is asked anew from what is changed", () => {
    expect(stepOf(upTo(whole, "purpose"))).toBe("purpose");
    expect(upTo(whole, "whom")).toEqual({ purpose: "CASE_FILE" });
    expect(upTo(whole, "scope")).toEqual({ purpose: "CASE_FILE", whom });
  });

  it("chooses neither who says yes nor a language, and is not whole before both are chosen", () => {
    const languages = [{ tag: "ne", name: "Nepali" }];
    expect(nothingSaid).toMatchObject({ givenBy: "", language: "", agreed: "", interpreter: "" });
    expect(saidOf(nothingSaid, languages)).toBeUndefined();
    expect(saidOf({ ...nothingSaid, language: "ne" }, languages)).toBeUndefined();
    expect(saidOf({ ...nothingSaid, givenBy: "SURVIVOR" }, languages)).toBeUndefined();
    expect(saidOf({ ...nothingSaid, givenBy: "SURVIVOR", language: "ne" }, languages)).toEqual(said);
    const another = { ...nothingSaid, givenBy: "SURVIVOR", language: "other", another: { id: "ti", name: "Tigrinya" } };
    expect(saidOf(another, languages)?.language).toEqual({ tag: "ti", name: "Tigrinya" });
    expect(draftedOf(whole, undefined)).toBeUndefined();
  });

  it("asks for who says it and for the yes once it is known in which language, and for nothing before", () => {
    const missing = (values: typeof nothingSaid) =>
      saidForm.safeParse(values).error?.issues.map(({ path }) => path.join(".")) ?? [];
    expect(missing(nothingSaid)).toEqual(["givenBy", "language"]);
    const told = { ...nothingSaid, givenBy: "SURVIVOR", language: "ne" };
    expect(missing(told)).toEqual(["interpreter", "agreed"]);
    expect(missing({ ...told, language: "other" })).toEqual(["another"]);
    expect(missing({ ...told, interpreter: "YES", agreed: "YES" })).toEqual([]);
  });

  it("always holds the safe contact, and reads out what it writes down", () => {
    expect(withFirst([])).toEqual(["SAFE_CONTACT"]);
    const drafted = draftedOf(whole, said);
    const sentence = drafted && sentenceOf(drafted, new Date("2026-01-01T10:00:00Z"));
    const input = drafted && inputOf(drafted, { hasInterpreter: true, isTranslationReviewed: false });
    expect(input).toEqual({
      ...{ purpose: "CASE_FILE", organization: "colorado", responder: "colorado~r1", people: ["colorado~noor"] },
      ...{ sections: ["SAFE_CONTACT", "IMMIGRATION"], days: 30, givenBy: "SURVIVOR", language: "ne" },
      ...{ hasInterpreter: true, isTranslationReviewed: false, agreed: true },
    });
    expect(sentence).toEqual({
      ...{ purpose: "CASE_FILE", people: ["Noor"], organization: "Front Range", givenBy: "SURVIVOR" },
      ...{ sections: ["SAFE_CONTACT", "IMMIGRATION"], until: "2026-01-31T10:00:00.000Z", responder: undefined },
    });
  });

  it("says for whom people act, unless it is themself alone", () => {
    const ana = { id: "colorado~ana", name: "Ana" };
    const sentenceFor = (people: readonly (typeof ana)[]) => {
      const drafted = draftedOf({ ...whole, scope: { ...scope, people } }, said);
      return drafted && sentenceOf(drafted, new Date("2026-01-01T10:00:00Z"));
    };
    expect(sentenceFor([ana])).toMatchObject({ people: ["Ana"], responder: "Noor" });
    expect(sentenceFor([ana, noor])).toMatchObject({ people: ["Ana", "Noor"], responder: "Noor" });
    expect(responderIn({ responderId: "colorado~r1" }, [whom])).toBe("Noor");
    expect(responderIn({ responderId: null }, [whom])).toBeUndefined();
  });

  it("names whom it plainly is for, and leaves everything else to be chosen", () => {
    const ana = { id: "colorado~ana", name: "Ana" };
    const others = [ana, noor].map((one) => ({ ...one, side: "OTHER" as const }));
    const several = { ...whom, people: others, responder: { id: "colorado~r1", name: "NOOR" } };
    expect(obviousPeople(whom, "CASE_FILE")).toEqual([noor.id]);
    expect(obviousPeople(several, "CASE_FILE")).toEqual([noor.id]);
    expect(obviousPeople({ ...several, conflictCheckers: [ana] }, "CONFLICT_CHECK")).toEqual([ana.id]);
    const unnamed = { ...several, responder: null };
    expect(obviousPeople(unnamed, "CASE_FILE")).toEqual([]);
    const answered = [
      { side: "OTHER" as const, name: "Ana" },
      { side: "HOME" as const, name: "Noor" },
    ];
    expect(obviousPeople({ ...unnamed, steps: answered }, "CASE_FILE")).toEqual([ana.id]);
    const asked = { ...whom, id: "kathmandu~i2", state: "CONFLICT_CHECK" as const };
    expect(obviousIntroduction([asked, whom], "CASE_FILE")).toBe(whom);
    expect(obviousIntroduction([asked, whom], "CONFLICT_CHECK")).toBe(asked);
    expect(obviousIntroduction([asked, { ...asked, id: "kathmandu~i3" }], "CONFLICT_CHECK")).toBeUndefined();
    expect(obviousIntroduction([asked], "CASE_FILE")).toBe(asked);
  });

  it("holds for an introduction where it names its responder, or none", () => {
    const held = { purpose: "CASE_FILE", state: "LIVING", organization: whom.organization } as const;
    const [own, other, any] = ["colorado~r1", "colorado~r2", null].map((responderId) => ({ ...held, responderId }));
    if (!own || !other || !any) throw new Error("three were made");
    expect(livingFor([own, other, any, { ...own, state: "EXPIRED" }], whom)).toEqual([own, any]);
  });
});

describe("whom a permission can name", () => {
  const ana = { id: "colorado~ana", name: "Ana", side: "OTHER" as const };
  const named = { ...whom, people: [...whom.people, ana], steps: [{ side: "OTHER" as const, name: "Ana" }] };

  it("is said of each who they are", () => {
    expect(standingOf(named, noor, "CASE_FILE")).toBe("ASKED");
    expect(standingOf(named, ana, "CASE_FILE")).toBe("ANSWERS");
    expect(standingOf({ ...named, steps: [] }, ana, "CASE_FILE")).toBe("WITH");
    expect(standingOf({ ...named, responder: null }, ana, "CASE_FILE")).toBe("THERE");
    const checked = { ...named, conflictCheckers: [ana] };
    expect([standingOf(checked, ana, "CONFLICT_CHECK"), standingOf(checked, ana, "CASE_FILE")]).toEqual([
      "CHECKS",
      "ANSWERS",
    ]);
  });

  it("is who answers, and their organization where that is not plain", () => {
    const away = { ...named, responder: { id: "colorado~r1", name: "Florina" } };
    expect(whomToAllow(away, whom.organization)).toEqual(["Ana"]);
    expect(whomToAllow({ ...away, steps: [] }, whom.organization)).toEqual(["Front Range"]);
    expect(whomToAllow(undefined, whom.organization)).toEqual(["Front Range"]);
  });
});

describe("who is told to be of the responder's side", () => {
  it("is everybody but the responder themself", () => {
    expect(workingWith("Florina Stoica", ["Radu", "florina stoica"])).toEqual(["Radu"]);
    expect(workingWith("Noor", ["Noor"])).toEqual([]);
    expect(workingWith(undefined, ["Radu"])).toEqual([]);
  });

  it("opens the file for them where none of these people is the responder", () => {
    expect(isApart("Florina Stoica", ["Radu"])).toBe(true);
    expect(isApart("Florina Stoica", ["Radu", "florina stoica"])).toBe(false);
    expect(isApart("Florina Stoica", [])).toBe(false);
    expect(isApart(undefined, ["Radu"])).toBe(false);
  });
});
