import { afterAll, describe, expect, it } from "@jest/globals";
import { BECAUSE, type JudgedNeed, type Verdict } from "./judged.types.ts";
import { NEEDS } from "./needs/all.needs.ts";
import { type Proposed, rankingOfPool } from "./rank-judged.ts";
import { verdictsOf } from "./verdicts.ts";

const TOP = 3;
/** Of all needs, so many have a right responder among the first three. */
const RIGHT_BAR = 0.95;

interface Seen extends Proposed {
  readonly rank: number;
  readonly verdict: Verdict;
  readonly because: string;
}

/** The first three as the coordinator sees them: whoever they did not name is wrong. */
function topOf(need: JudgedNeed, ranking: readonly Proposed[]): readonly Seen[] {
  const verdicts = new Map(verdictsOf(need).map((judged) => [judged.key, judged]));
  return ranking.map((proposed, at) => {
    const judged = verdicts.get(proposed.key);
    const because = judged ? BECAUSE[judged.because] : "named neither right nor acceptable";
    return { ...proposed, rank: at + 1, verdict: judged?.verdict ?? "wrong", because };
  });
}

const tell = (need: JudgedNeed, { rank: at, key, score, verdict, because }: Seen): string =>
  `${need.id}: ${at}. ${key} (${score}) is ${verdict}: ${because}`;

const wordsOf = (need: JudgedNeed, top: readonly Seen[]): string[] =>
  top.length === 0 ? [`${need.id}: nobody was found`] : top.map((seen) => tell(need, seen));

describe("candidates for the judged needs", () => {
  const rank = rankingOfPool();
  const shown = NEEDS.map((need) => ({ need, top: topOf(need, rank(need, TOP)) }));
  const missed = shown.filter(({ top }) => !top.some(({ verdict }) => verdict === "right"));
  const rightFirst = shown.filter(({ top }) => top[0]?.verdict === "right");
  const wrong = shown.flatMap(({ need, top }) =>
    top.filter(({ verdict }) => verdict === "wrong").map((seen) => tell(need, seen)),
  );

  afterAll(() => {
    const right = NEEDS.length - missed.length;
    process.stdout.write(
      `judged: of ${NEEDS.length} needs ${right} have a right responder among the first ${TOP} and ` +
        `${rightFirst.length} in the first place; ${wrong.length} wrong ones among the first ${TOP}\n`,
    );
  });

  it("have nobody wrong among the first three", () => {
    expect(wrong).toEqual([]);
  });

  it("have somebody right among the first three for 95 % of the needs", () => {
    const isMet = NEEDS.length - missed.length >= RIGHT_BAR * NEEDS.length;
    expect(isMet ? [] : missed.flatMap(({ need, top }) => wordsOf(need, top))).toEqual([]);
  });
});
