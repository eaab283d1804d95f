import { describe, expect, it } from "@jest/globals";
import { isOldCheck } from "../../../web/client/approval/is-old-check.ts";
import { foldRecords } from "../../../web/client/record/fold-records.ts";
import { groupOfKind } from "../../../web/client/record/record-groups.ts";
import { recordKindsEnglish } from "../../../web/client/record/record-kinds.english.ts";

const [maya, rosa] = [{ id: "colorado~maya" }, { id: "colorado~rosa" }];
const note = { kind: "NOTICE_NOTE", at: "2031-05-20T10:00:07Z", by: maya, service: null } as const;

describe("the records as lines", () => {
  it("tell once what one deed did many times in the same minute, and how often", () => {
    const later = { ...note, at: "2031-05-20T10:01:00Z" };
    expect(foldRecords([note, { ...note, at: "2031-05-20T10:00:59Z" }, note, later])).toEqual([
      { entry: note, others: 2 },
      { entry: later, others: 0 },
    ]);
  });

  it("tell apart what others did, what something else stands between, and what is a deed each time", () => {
    const other = { ...note, by: rosa };
    const need = { ...note, kind: "NEED_POST" } as const;
    expect(foldRecords([note, other, note]).map(({ others }) => others)).toEqual([0, 0, 0]);
    expect(foldRecords([need, need]).map(({ others }) => others)).toEqual([0, 0]);
    expect(foldRecords([])).toEqual([]);
  });

  it("stand under a few heads, nearly all of them", () => {
    const groups = Object.keys(recordKindsEnglish).map(groupOfKind);
    expect([groupOfKind("PERSON_DEACTIVATE"), groupOfKind("NOTE_WRITE"), groupOfKind("DEMO_SEED")]).toEqual([
      ...["PERSON", "CASE", "OTHER"],
    ]);
    expect(groups.filter((group) => group === "OTHER").length).toBeLessThan(groups.length / 10);
  });
});

describe("a look-up at a register", () => {
  it("is old after a year", () => {
    const now = Date.parse("2026-11-23T08:00:00Z");
    expect([isOldCheck("2025-08-14", now), isOldCheck("2026-08-14", now)]).toEqual([true, false]);
  });
});
