import { describe, expect, it } from "@jest/globals";
import { CrowdBoard } from "./crowd-board.ts";

/** How many of these are let in at once. */
function letIn(board: CrowdBoard, party: string, count = 200): number {
  return Array.from({ length: count }, () => board.enter(party)).filter((isIn) => isIn).length;
}

describe("how many questions an organization is asked at once", () => {
  it("is bounded, for each organization by itself", () => {
    const board = new CrowdBoard(() => 0);
    expect(letIn(board, "manila")).toBe(64);
    expect(letIn(board, "colorado")).toBe(64);
  });

  it.each([
    ["it answers late", { tookMs: 900, isRefused: false }],
    ["it says that it is too much", { tookMs: 5, isRefused: true }],
  ])("shrinks while %s, to a few, and grows again when it answers in time", (_, end) => {
    let nowMs = 0;
    const board = new CrowdBoard(() => nowMs);
    for (let turn = 0; turn < 30; turn += 1) {
      nowMs += 200;
      const count = letIn(board, "manila");
      for (let at = 0; at < count; at += 1) board.leave("manila", end);
    }
    expect(letIn(board, "manila")).toBe(16);
    for (let at = 0; at < 16; at += 1) board.leave("manila", { tookMs: 20, isRefused: false });
    for (let turn = 0; turn < 300; turn += 1) {
      const count = letIn(board, "manila");
      for (let at = 0; at < count; at += 1) board.leave("manila", { tookMs: 20, isRefused: false });
    }
    expect(letIn(board, "manila")).toBeGreaterThan(24);
  });
});
