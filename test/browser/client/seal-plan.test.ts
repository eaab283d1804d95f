import { describe, expect, it } from "@jest/globals";
import {
  hasReadContact,
  type NeedFile,
  nextPiece,
  nextSection,
  openedElsewhere,
  piecesOf,
  readersNow,
  type SealedPiece,
  uncoveredSections,
  whoElseOpens,
} from "../../../web/client/case-file/need-file.ts";
import {
  isClosedToKeeper,
  isForOthersNow,
  isSpareEnough,
  mustSealAgain,
  planSealing,
  spareReaders,
  usualReaders,
} from "../../../web/client/case-file/seal-plan.ts";

const [ana, kiran, noor, lia] = ["kathmandu~ana", "kathmandu~kiran", "colorado~noor", "bucharest~lia"];
const need = "kathmandu~1";

function sealed(changes: Partial<SealedPiece>): SealedPiece {
  const at = { section: "IMMIGRATION", piece: 1, version: 1, permissionId: null } as const;
  const by = { sealedBy: ana, sealedAt: "2026-01-01T00:00:00Z", readers: [ana, kiran], receipts: [] };
  return { ...at, ...by, mustBeSealedAnew: false, ...changes };
}

function fileWith(changes: Partial<NeedFile>): NeedFile {
  return {
    ...{
      need,
      reference: null,
      organization: "Help",
      isOver: false,
      heldBy: ana,
      recoveryKey: undefined,
      pieces: [],
      names: new Map(),
    },
    colleagues: [ana, kiran].map((id) => ({ id, name: id })),
    ...{ paperKept: undefined, coordinators: [], left: new Set(), permissions: [], ended: [] },
    ...changes,
  };
}

const held = { responder: undefined, request: undefined, expiresAt: "2031-06-20T10:00:00Z" };
const forNoor = { ...held, id: "kathmandu~p1", people: [noor], sections: ["SAFE_CONTACT", "IMMIGRATION"] };
const forLia = { ...held, id: "kathmandu~p2", people: [lia], sections: ["SAFE_CONTACT"] };

describe("for whom a piece is sealed", () => {
  it("is its home, and by itself whoever each permission names for its section", () => {
    const file = fileWith({ permissions: [forNoor, forLia], recoveryKey: "B" });
    const own = [ana, kiran, `recovery:${need}`];
    expect(planSealing(file, "IMMIGRATION", [ana, kiran])).toEqual([
      { grant: "home", readers: own },
      { grant: forNoor.id, readers: [...own, noor] },
    ]);
    expect(planSealing(file, "SAFE_CONTACT", [ana, kiran]).map(({ grant }) => grant)).toEqual([
      "home",
      forNoor.id,
      forLia.id,
    ]);
    expect(planSealing(file, "HEALTH", [ana, kiran])).toEqual([{ grant: "home", readers: own }]);
  });

  it("is enough when one of them can be lost", () => {
    expect([
      isSpareEnough([ana], undefined),
      isSpareEnough([ana], "B"),
      isSpareEnough([ana, kiran], undefined),
    ]).toEqual([...[false, true, true]]);
    expect(isSpareEnough([], "B")).toBe(false);
  });

  it("begins with whoever writes, whoever looks after the need, and whoever reads already", () => {
    expect(usualReaders(fileWith({ heldBy: undefined }), ana)).toEqual([ana]);
    expect(usualReaders(fileWith({ heldBy: kiran }), ana)).toEqual([ana, kiran]);
    expect(usualReaders(fileWith({ pieces: [sealed({ readers: [kiran, noor] })] }), ana)).toEqual([ana, kiran]);
  });
});

describe("where nobody else could open it", () => {
  it("coordinators are among the readers at first, as long as there is no key on paper", () => {
    expect(spareReaders(fileWith({ coordinators: [kiran] }))).toEqual([kiran]);
    expect(spareReaders(fileWith({ coordinators: [kiran], recoveryKey: "B" }))).toEqual([]);
  });
});

describe("who can open a piece now", () => {
  const parts = [
    sealed({ version: 2, permissionId: forNoor.id, readers: [ana, kiran, noor] }),
    sealed({ readers: [ana, kiran] }),
  ];

  it("is nobody by a permission that is over, and nobody who has left", () => {
    expect(readersNow(parts, fileWith({ permissions: [forNoor] }))).toEqual([ana, kiran, noor]);
    expect(readersNow(parts, fileWith({ left: new Set([kiran]) }))).toEqual([ana]);
  });

  it("is told of people elsewhere only when it was sealed for them under a yes that holds", () => {
    expect(openedElsewhere(fileWith({ pieces: parts, permissions: [forNoor, forLia] }))).toEqual([noor]);
    expect(openedElsewhere(fileWith({ pieces: parts }))).toEqual([]);
  });
});

describe("a piece", () => {
  const home = sealed({ version: 1 });
  const under = sealed({ version: 2, permissionId: forNoor.id, readers: [ana, kiran, noor] });
  const again = (pieces: SealedPiece[], permissions: NeedFile["permissions"]) => {
    const [piece] = piecesOf(pieces, "IMMIGRATION");
    return piece && mustSealAgain(fileWith({ pieces, permissions }), piece);
  };

  it("is sealed again when somebody may who cannot yet, or may not any more", () => {
    expect(again([home, under], [forNoor])).toBe(false);
    expect(again([home], [forNoor])).toBe(true);
    expect(again([home], [forLia])).toBe(false);
    expect(again([home, { ...under, readers: [ana, kiran] }], [forNoor])).toBe(true);
    expect(again([home, { ...under, mustBeSealedAnew: true }], [])).toBe(true);
  });

  it("is sealed again when its home holds a newer text than somebody elsewhere", () => {
    expect(again([{ ...home, version: 3 }, under], [forNoor])).toBe(true);
  });

  it("is sealed again when whoever looks after the need has keys and cannot open it", () => {
    const [piece] = piecesOf([sealed({ readers: [kiran] })], "IMMIGRATION");
    expect(piece && isClosedToKeeper(fileWith({}), piece, [ana, kiran])).toBe(true);
    expect(piece && isClosedToKeeper(fileWith({}), piece, [kiran])).toBe(false);
    expect(piece && isClosedToKeeper(fileWith({ heldBy: kiran }), piece, [ana, kiran])).toBe(false);
  });

  it("can be sealed again when other colleagues are chosen, whoever has no keys left aside", () => {
    const [piece] = piecesOf([sealed({ readers: [ana, kiran] }), under], "IMMIGRATION");
    const changed = (home: string[], keyed: string[]) => piece && isForOthersNow(piece, home, keyed);
    expect([changed([ana, kiran], [ana, kiran]), changed([ana], [ana])]).toEqual([false, false]);
    expect([changed([ana], [ana, kiran]), changed([ana, kiran, lia], [ana, kiran, lia])]).toEqual([true, true]);
  });

  it("that is not one's own names the colleagues who take part and can open it", () => {
    const [piece] = piecesOf([sealed({ readers: [kiran, lia, "recovery:kathmandu~1"] })], "IMMIGRATION");
    const names = (file: NeedFile) => piece && whoElseOpens(file, piece).map(({ name }) => name);
    expect(names(fileWith({}))).toEqual([kiran]);
    expect(names(fileWith({ colleagues: [{ id: ana, name: ana }] }))).toEqual([]);
  });

  it("is written first where somebody elsewhere may open its section", () => {
    expect(nextSection(fileWith({}))).toBeUndefined();
    expect(nextSection(fileWith({ permissions: [forNoor] }))).toBe("SAFE_CONTACT");
    const begun = [sealed({ section: "SAFE_CONTACT" })];
    expect(nextSection(fileWith({ permissions: [forNoor], pieces: begun }))).toBe("IMMIGRATION");
    expect(nextSection(fileWith({ permissions: [forLia], pieces: begun }))).toBeUndefined();
  });

  it("is numbered where there is room", () => {
    expect(nextPiece([], "HEALTH")).toBe(1);
    expect(nextPiece([sealed({ piece: 1 }), sealed({ piece: 3 })], "IMMIGRATION")).toBe(2);
    const full = Array.from({ length: 20 }, (_, at) => sealed({ piece: at + 1 }));
    expect(nextPiece(full, "IMMIGRATION")).toBeUndefined();
  });
});

describe("how to get in touch", () => {
  const opened = { reader: noor, kind: "OPENED", at: "2026-01-01T00:00:00Z" } as const;
  const contact = sealed({ section: "SAFE_CONTACT", receipts: [opened] });

  it("is read when every piece of it is, in its newest version", () => {
    expect(hasReadContact([contact], noor)).toBe(true);
    expect(hasReadContact([contact], lia)).toBe(false);
    expect(hasReadContact([{ ...contact, receipts: [{ ...opened, kind: "DELIVERED" }] }], noor)).toBe(false);
    expect(hasReadContact([contact, { ...contact, version: 2, receipts: [] }], noor)).toBe(false);
    expect(hasReadContact([contact, { ...contact, piece: 2, receipts: [] }], noor)).toBe(false);
    expect(hasReadContact([], noor)).toBe(false);
  });
});

describe("what is not to be written now", () => {
  it("is every empty section that no permission covers", () => {
    const pieces = [sealed({ section: "WORK" })];
    const folded = uncoveredSections(fileWith({ permissions: [forNoor, forLia], pieces }));
    expect(folded).not.toEqual(expect.arrayContaining(["SAFE_CONTACT"]));
    expect([folded.includes("IMMIGRATION"), folded.includes("WORK"), folded.includes("HEALTH")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("is nothing where nothing is allowed yet", () => {
    expect(uncoveredSections(fileWith({}))).toEqual([]);
  });
});
