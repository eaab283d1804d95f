import { describe, expect, it } from "@jest/globals";
import { availability } from "./availability.ts";
import { cost } from "./cost.ts";
import { exactAdmission } from "./exact-admission.ts";
import { freshness } from "./freshness.ts";
import { inPerson } from "./in-person.ts";
import { language } from "./language.ts";
import { preference } from "./preference.ts";
import { profession } from "./profession.ts";
import { remote } from "./remote.ts";
import { supervision } from "./supervision.ts";

const cautionOf = (verdict: { caution?: { code: string } }) => verdict.caution?.code;

describe("a criterion", () => {
  it("of language gives all for a spoken one and warns without a shared one", () => {
    expect(language.judge({ shared: "SPOKEN" })).toEqual({ points: language.weight, grade: "SPEAKS_LANGUAGE" });
    expect(cautionOf(language.judge({ shared: "INTERPRETER" }))).toBe("INTERPRETER_ONLY");
    expect(cautionOf(language.judge({ shared: "NONE" }))).toBe("NO_SHARED_LANGUAGE");
    expect(language.judge({ shared: "NOT_ASKED" })).toEqual({ points: 0 });
  });

  it("of cost takes the best term, and takes silence for the standard fee", () => {
    expect(cost.judge({ terms: ["FREE"], freeOnly: true })).toEqual({ points: cost.weight, grade: "IS_FREE" });
    expect(cost.judge({ terms: [], freeOnly: false })).toEqual(
      cost.judge({ terms: ["STANDARD_FEE"], freeOnly: false }),
    );
    const usual = cost.judge({ terms: ["LOW_FEE"], freeOnly: false }).caution?.points ?? 0;
    expect(cost.judge({ terms: ["LOW_FEE"], freeOnly: true }).caution?.points).toBeLessThan(usual);
  });

  it("of cost says both where somebody helps free of charge and for money", () => {
    expect(cost.judge({ terms: ["STANDARD_FEE", "FREE"], freeOnly: true })).toEqual({
      points: cost.weight,
      grade: "MAY_BE_FREE",
      caution: { code: "MAY_COST_MONEY", points: 0 },
    });
  });

  it("of freshness warns after ninety days, and does not believe a date in the future", () => {
    expect(freshness.judge({ confirmedDaysAgo: 30 })).toEqual({ points: 500, grade: "CONFIRMED_IN_30_DAYS" });
    expect(freshness.judge({ confirmedDaysAgo: 31 })).toEqual({ points: 300, grade: "CONFIRMED_IN_90_DAYS" });
    expect(cautionOf(freshness.judge({ confirmedDaysAgo: 90 }))).toBeUndefined();
    expect(cautionOf(freshness.judge({ confirmedDaysAgo: 91 }))).toBe("NOT_CONFIRMED_LATELY");
    expect(cautionOf(freshness.judge({ confirmedDaysAgo: -1 }))).toBeUndefined();
    expect(cautionOf(freshness.judge({ confirmedDaysAgo: -2 }))).toBe("NOT_CONFIRMED_LATELY");
  });

  it("of admission warns when it reaches the place by a national rule, or not at all", () => {
    expect(cautionOf(exactAdmission.judge({ admission: "NATIONAL" }))).toBe("NATIONAL_ADMISSION_ONLY");
    expect(cautionOf(exactAdmission.judge({ admission: "UNKNOWN" }))).toBe("EXPERTISE_PLACE_UNKNOWN");
    expect(exactAdmission.judge({ admission: "UNKNOWN" }).points).toBe(0);
    for (const admission of ["EXACT", "COUNTRY", "WITHIN", "REACHING"] as const) {
      expect(cautionOf(exactAdmission.judge({ admission }))).toBeUndefined();
    }
  });

  it("of distance asks nothing of who only advises", () => {
    const far = { admission: "NATIONAL", isRemote: false } as const;
    expect(cautionOf(remote.judge({ ...far, help: "REPRESENTATION" }))).toBe("NOT_REMOTE");
    expect(cautionOf(remote.judge({ ...far, help: "ADVICE_TO_COLLEAGUE" }))).toBeUndefined();
  });

  it("of profession wants an expert for an opinion and warns of a student", () => {
    expect(profession.judge({ help: "EXPERT_OPINION", profession: "EXPERT" }).points).toBe(profession.weight);
    expect(profession.judge({ help: "EXPERT_OPINION", profession: "LAWYER" }).points).toBe(0);
    expect(cautionOf(supervision.judge({ urgency: "SOON", profession: "STUDENT" }))).toBe("STUDENT_SUPERVISED");
    expect(cautionOf(supervision.judge({ urgency: "SOON", profession: "LAWYER" }))).toBeUndefined();
  });

  it("of preference gives the share that is met and says nothing when none was asked", () => {
    expect(preference.judge({ wanted: [], offered: [] })).toEqual({ points: 0 });
    expect(preference.judge({ wanted: ["WOMAN"], offered: ["WOMAN", "MAN"] })).toEqual({
      points: preference.weight,
      grade: "HAS_ALL_TRAITS",
    });
    const untold = preference.judge({ wanted: ["WOMAN"], offered: ["SURVIVOR_LEADER"] }).caution;
    const other = preference.judge({ wanted: ["WOMAN"], offered: ["MAN"] }).caution;
    expect(untold?.code).toBe("PREFERENCE_NOT_MET");
    expect(other?.points).toBeLessThan(untold?.points ?? 0);
    expect(cautionOf(inPerson.judge({ admission: "NATIONAL", wantsInPerson: true }))).toBe("PREFERENCE_NOT_MET");
  });

  it("of availability is harder on few places in an emergency", () => {
    const limited = (urgency: "EMERGENCY" | "SOON") => availability.judge({ availability: "LIMITED", urgency }).caution;
    expect(limited("EMERGENCY")?.points).toBeLessThan(limited("SOON")?.points ?? 0);
  });
});
