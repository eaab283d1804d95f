import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addApproved } from "../responder/responder.fixture.ts";
import { matchingWith, readSought, runWaves } from "../showing/showing.fixture.ts";
import { askFor, postIssues, represented } from "./introduction.fixture.ts";
import { carryAll, give, openTwoDesks, type TwoDesks } from "./two-desks.fixture.ts";

const custody = { issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" };
const record = { issue: "record-clear", jurisdiction: "US-CO", help: "REPRESENTATION" };

describe("whoever was shown a need and is asked by name", () => {
  let desks: TwoDesks;
  let others: string[];
  beforeAll(async () => {
    desks = await openTwoDesks();
    others = await Promise.all([1, 2, 3, 4, 5, 6].map(() => addApproved(desks.other)));
  }, 120_000);
  afterAll(() => desks.close());

  /** A need of three issues, of which one responder is shown the first `shown` and asked for the first `asked`. */
  const askAfterShowing = async ({ shown, asked }: { shown: number; asked: number }) => {
    const responder = await addApproved(desks.other);
    const wanted = [represented, custody, record];
    const { need, issues } = await postIssues(desks.home, wanted);
    const all = wanted.map(({ issue }) => issue);
    const fitting = [
      { responder, codes: all.slice(0, shown) },
      ...others.map((one) => ({ responder: one, codes: all })),
    ];
    await runWaves({ desk: desks.home, ask: matchingWith(fitting) });
    await askFor(desks, { need, issues: issues.slice(0, asked), responder });
    await carryAll(desks);
    const after = await readSought(desks.home, need);
    const text = `select state, gone_because as "goneBecause" from opportunity where responder = $1`;
    const told = await desks.other.database.pool.query(text, [responder]);
    const own = after.showings?.filter(({ responderId }) => responderId === responder);
    return { told, showings: own?.map(({ state, goneBecause }) => ({ state, goneBecause })) };
  };
  const open = [{ state: "OPEN", goneBecause: null }];
  const gone = [{ state: "WITHDRAWN", goneBecause: "ASKED" }];

  it("has one thing to answer: what they were shown goes, on both sides", async () => {
    expect(await askAfterShowing({ shown: 1, asked: 1 })).toEqual({ told: gone, showings: gone });
    expect(await askAfterShowing({ shown: 1, asked: 2 })).toEqual({ told: gone, showings: gone });
  });

  it("does not learn by it that something else they were shown is of the same need", async () => {
    expect(await askAfterShowing({ shown: 2, asked: 1 })).toEqual({ told: open, showings: open });
  });

  it("is awaited as before: nobody looks further for that until they say no", async () => {
    const [asked = "", other = ""] = [await addApproved(desks.other), await addApproved(desks.other)];
    const { need, issues } = await postIssues(desks.home, [represented, custody, record]);
    const fitting = [
      { responder: asked, codes: [represented.issue] },
      { responder: other, codes: [custody.issue, record.issue] },
    ];
    const look = () => runWaves({ desk: desks.home, ask: matchingWith(fitting) });
    const isAwaited = async () => (await readSought(desks.home, need)).nextStep?.code === "NEXT_WAVE";
    await look();
    await carryAll(desks);
    const started = await askFor(desks, { need, issues: issues.slice(0, 1), responder: asked });
    await desks.home.database.pool.query("update need_search set due_at = now() - interval '1 minute'");
    await look();
    expect(await isAwaited()).toBe(true);
    const input = { willing: false, reason: "NO_CAPACITY" };
    const { introduction, lawyer } = started;
    await give({ desk: desks.home, as: lawyer }, "answerRequest", { introduction, input });
    await look();
    expect(await isAwaited()).toBe(false);
  });
});
