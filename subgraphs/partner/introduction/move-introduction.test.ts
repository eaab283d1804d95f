import { describe, expect, it } from "@jest/globals";
import {
  type IntroductionState,
  introductionStateMeanings,
  isLive,
  type Side,
  sideMeanings,
} from "./introduction.codes.ts";
import { type MovingKind, moveIntroduction, moves, nextStepOf } from "./move-introduction.ts";

/** Told anew, step by step: what leads where, by whose word. Everything else leads nowhere. */
const usual: readonly string[] = [
  "REQUESTED WILLING OTHER CONFLICT_CHECK",
  "REQUESTED DECLINE OTHER DECLINED",
  "REQUESTED REFUSE SYSTEM DECLINED",
  "REQUESTED WITHDRAW HOME WITHDRAWN",
  "REQUESTED EXPIRE SYSTEM EXPIRED",
  "OFFERED AGREE HOME CONFLICT_CHECK",
  "OFFERED TURN_DOWN HOME DECLINED",
  "OFFERED DECLINE OTHER DECLINED",
  "OFFERED REFUSE SYSTEM DECLINED",
  "OFFERED WITHDRAW HOME WITHDRAWN",
  "OFFERED EXPIRE SYSTEM EXPIRED",
  "CONFLICT_CHECK FIND_CLEAR OTHER CLEARED",
  "CONFLICT_CHECK FIND_CONFLICT OTHER CONFLICT_OF_INTEREST",
  "CONFLICT_CHECK CANNOT_SAY OTHER CONFLICT_CHECK",
  "CONFLICT_CHECK DECLINE OTHER DECLINED",
  "CONFLICT_CHECK REFUSE SYSTEM DECLINED",
  "CONFLICT_CHECK WITHDRAW HOME WITHDRAWN",
  "CONFLICT_CHECK EXPIRE SYSTEM EXPIRED",
  "CLEARED RESERVE OTHER RESERVED",
  "CLEARED DECLINE OTHER DECLINED",
  "CLEARED REFUSE SYSTEM DECLINED",
  "CLEARED WITHDRAW HOME WITHDRAWN",
  "CLEARED EXPIRE SYSTEM EXPIRED",
  "RESERVED ACCEPT OTHER ACCEPTED",
  "RESERVED LAPSE SYSTEM CLEARED",
  "RESERVED REFUSE SYSTEM DECLINED",
  "RESERVED WITHDRAW HOME WITHDRAWN",
  "ACCEPTED END OTHER ENDED",
  "ACCEPTED END HOME ENDED",
  "ACCEPTED CLOSE HOME CLOSED",
];

/** What is otherwise where only advice to a colleague is asked for. */
const short = usual
  .filter((line) => !/ (RESERVE|LAPSE) /.test(line) && line !== "RESERVED ACCEPT OTHER ACCEPTED")
  .map((line) => line.replace(/( (?:WILLING OTHER|AGREE HOME)) CONFLICT_CHECK/, "$1 CLEARED"))
  .concat("CLEARED ACCEPT OTHER ACCEPTED");

function allMoves(isShort: boolean): string[] {
  const states = Object.keys(introductionStateMeanings).filter(isState);
  const sides = Object.keys(sideMeanings).filter(isSide);
  const kinds = Object.keys(moves).filter(isKind);
  return states.flatMap((state) =>
    kinds.flatMap((kind) =>
      sides.flatMap((side) => {
        const to = moveIntroduction({ state, isShort }, kind, side);
        return to === undefined ? [] : [`${state} ${kind} ${side} ${to}`];
      }),
    ),
  );
}

const isState = (text: string): text is IntroductionState => Object.hasOwn(introductionStateMeanings, text);
const isSide = (text: string): text is Side => Object.hasOwn(sideMeanings, text);
const isKind = (text: string): text is MovingKind => Object.hasOwn(moves, text);

describe("where an introduction can go", () => {
  it("is what stands here and nothing else", () => {
    expect(allMoves(false).sort()).toEqual([...usual].sort());
  });

  it("is shorter for advice to a colleague: no conflict check, no reservation", () => {
    expect(allMoves(true).sort()).toEqual([...short].sort());
  });

  it("ends for good where nothing lives any more, and always shows what comes next", () => {
    const over = Object.keys(introductionStateMeanings)
      .filter(isState)
      .filter((state) => !isLive(state));
    expect(over.sort()).toEqual(["CLOSED", "CONFLICT_OF_INTEREST", "DECLINED", "ENDED", "EXPIRED", "WITHDRAWN"]);
    expect(usual.filter((line) => over.some((state) => line.startsWith(`${state} `)))).toEqual([]);
    for (const state of Object.keys(introductionStateMeanings).filter(isState)) {
      expect(nextStepOf({ state }).step).toMatch(/^[A-Z_]+$/);
    }
  });
});
