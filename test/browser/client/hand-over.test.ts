import { describe, expect, it } from "@jest/globals";
import { readersNow } from "../../../web/client/case-file/need-file.ts";
import { lastSealed, sealedForReader, sealedUnder } from "../../../web/client/case-file/sealed-for-whom.ts";
import { fileLines, inOrder } from "../../../web/client/introduction/file-lines.ts";
import { homeHandOver, otherHandOver } from "../../../web/client/introduction/hand-over.ts";

describe("what comes next while both work together", () => {
  const opened = { reader: "colorado~lawyer", kind: "OPENED" as const, at: "2031-05-20T10:00:00Z" };
  const sealed = (readers: string[], permissionId: string | null = "yes", receipts: (typeof opened)[] = []) => ({
    ...{ readers, receipts, permissionId, mustBeSealedAnew: false },
  });
  const yes = (peopleIds: string[]) => ({ id: "yes", purpose: "CASE_FILE" as const, peopleIds });

  it("is a yes at the home, then something sealed under it", () => {
    const allowed = yes(["colorado~lawyer"]);
    expect(homeHandOver([], undefined)).toBe("ALLOW");
    expect(homeHandOver([sealed(["kathmandu~1"])], allowed)).toBe("SEAL");
    expect(homeHandOver([sealed(["colorado~lawyer"])], allowed)).toBe("DONE");
    expect(homeHandOver([{ ...sealed(["colorado~lawyer"]), mustBeSealedAnew: true }], allowed)).toBe("SEAL");
  });

  it("is not done by what was sealed for somebody else, though a colleague who answers can read that too", () => {
    const forOthers = [
      sealed(["colorado~coordinator"], null),
      sealed(["colorado~coordinator", "bucharest~1"], "other"),
    ];
    expect(homeHandOver(forOthers, yes(["colorado~lawyer"]))).toBe("SEAL");
    expect(sealedUnder(forOthers, [])).toEqual([]);
  });

  it("is keys for whoever was introduced, then what was sealed for them", () => {
    const looking = { person: "colorado~lawyer", isHouse: false, hasKeys: true, steps: [] };
    expect(otherHandOver([], { ...looking, hasKeys: false })).toBe("MAKE_KEYS");
    expect(otherHandOver([], looking)).toBe("WAIT");
    expect(otherHandOver([sealed(["colorado~lawyer"])], looking)).toBe("OPEN");
    expect(otherHandOver([sealed(["colorado~lawyer"], "yes", [opened])], looking)).toBe("DONE");
  });

  it("is nothing to open for whoever is asked by their own organization, where the file is sealed for others", () => {
    const looking = { person: "colorado~lawyer", isHouse: true, hasKeys: true, steps: [] };
    expect(otherHandOver([sealed(["colorado~coordinator", "bucharest~1"])], looking)).toBe("WAIT");
    expect(sealedForReader([sealed(["bucharest~1"])], looking)).toEqual([]);
    const over = { ...sealed(["colorado~lawyer"]), mustBeSealedAnew: true };
    expect(sealedForReader([over], looking)).toEqual([]);
    expect(sealedForReader([over], { ...looking, isHouse: false })).toEqual([over]);
  });

  it("is over once what could be opened cannot be opened any more, until something is sealed anew", () => {
    const looking = { person: "colorado~lawyer", isHouse: false, hasKeys: true, steps: [{ kind: "END_ACCESS" }] };
    expect(otherHandOver([], looking)).toBe("OVER");
    expect(otherHandOver([sealed(["colorado~lawyer"])], looking)).toBe("OPEN");
  });
});

describe("what was sealed last", () => {
  it("is told once for each section, in their order, however many pieces there are", () => {
    const piece = (section: "FAMILY" | "SAFE_CONTACT", sealedAt: string) => ({ section, sealedAt });
    const early = piece("FAMILY", "2031-05-20T10:00:00Z");
    const late = piece("FAMILY", "2031-05-21T10:00:00Z");
    const contact = piece("SAFE_CONTACT", "2031-05-19T10:00:00Z");
    expect(lastSealed([early, late, contact])).toEqual([contact, late]);
  });
});

describe("what the timeline tells of the file", () => {
  const opened = (reader: string) => ({ reader, kind: "OPENED" as const, at: "2031-05-21T10:00:00Z" });
  const piece = {
    ...{ section: "FAMILY" as const, sealedBy: "home", sealedAt: "2031-05-20T10:00:00Z" },
    receipts: [opened("lawyer"), opened("colleague"), { ...opened("lawyer"), kind: "DELIVERED" as const }],
  };
  const sealed = { kind: "SEALED", section: "FAMILY", person: "home", at: piece.sealedAt };

  it("is who sealed a part last, and which of its readers opened it, and nobody else", () => {
    const read = { kind: "OPENED", section: "FAMILY", person: "lawyer", at: "2031-05-21T10:00:00Z" };
    expect(fileLines([piece], ["lawyer"])).toEqual([sealed, read]);
    expect(fileLines([piece], [])).toEqual([sealed]);
    expect(fileLines([], ["lawyer"])).toEqual([]);
  });

  it("stands among the other lines by its time, also where clocks are told in other ways", () => {
    const [early, late] = [{ at: "2031-05-20T11:00:00.000+02:00" }, { at: "2031-05-20T10:00:00Z" }];
    expect(inOrder([late, early])).toEqual([early, late]);
  });
});

describe("who can open a piece", () => {
  const part = (permissionId: string | null, ...readers: string[]) => ({
    ...{ section: "FAMILY" as const, piece: 1, version: 1, sealedBy: "a", sealedAt: "2031-05-20T10:00:00Z" },
    ...{ readers, receipts: [], permissionId, mustBeSealedAnew: false },
  });

  it("is nobody under a permission that was taken back", () => {
    const parts = [part(null, "colorado~1"), part("gone", "colorado~1", "bucharest~1"), part("yes", "manila~1")];
    expect(readersNow(parts, { permissions: [{ id: "yes" }] })).toEqual(["colorado~1", "manila~1"]);
    expect(readersNow(parts, {})).toEqual(["colorado~1", "bucharest~1", "manila~1"]);
  });
});
