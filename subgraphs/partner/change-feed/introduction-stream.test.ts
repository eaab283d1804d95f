import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { lookBy, startChecked } from "../conflict-check/conflict-check.fixture.ts";
import { startRequest } from "../introduction/introduction.fixture.ts";
import { abroad, give, openTwoDesks, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import { giveNote, newSealer, sealNote } from "../note/note.fixture.ts";
import { type Reading, StreamDesk } from "./stream-desk.fixture.ts";

const fields = "id state nextStep conflictWay notes { readers { seenAt } } questions { answer } steps { kind seenAt }";
const query = `subscription { homeIntroductionChanged(organization: "kathmandu") { ${fields} } }`;

let desks: TwoDesks;
let streams: StreamDesk;
let reading: Reading;

beforeAll(async () => {
  desks = await openTwoDesks();
  streams = new StreamDesk(desks.home);
  streams.judged = desks.home.advocate;
  await streams.start();
  reading = await streams.watch(query);
  await reading.news();
}, 120_000);
afterAll(async () => {
  await streams.stop();
  await desks.close();
});

const lawyer = () => abroad(desks.other.coordinator);

/** Everything that comes until it looks so: a change is told as soon as it is committed, and others may come before. */
async function until(introduction: string, looks: object) {
  for (;;) {
    const message = await reading.news();
    if (message?.kind !== "change") throw new Error(`the stream is over: ${JSON.stringify(message)}`);
    try {
      expect(message.data).toMatchObject({ homeIntroductionChanged: { id: introduction, ...looks } });
      return;
    } catch {} // it will, or the test's time is over
  }
}

const someSeen = (kind: string) => ({
  steps: expect.arrayContaining([{ kind, seenAt: expect.any(String) }]),
});

describe("a stream of one's own introductions", () => {
  it("tells what comes in and where it moves, by whoever's word", async () => {
    const { introduction } = await startRequest(desks);
    await until(introduction, { state: "REQUESTED", nextStep: "ANSWER_REQUEST" });
    await give({ desk: desks.home, as: lawyer() }, "answerRequest", { introduction, input: { willing: true } });
    await until(introduction, { state: "CONFLICT_CHECK" });
    await give({ desk: desks.home, as: desks.home.advocate }, "withdrawIntroduction", { introduction });
    await until(introduction, { state: "WITHDRAWN" });
  });

  it("tells when the other side has seen it, and does not count as looking at it", async () => {
    const { introduction } = await startRequest(desks);
    await give({ desk: desks.home, as: lawyer() }, "markIntroductionSeen", { introduction, upTo: 1 });
    await until(introduction, someSeen("REQUEST"));
    await give({ desk: desks.home, as: lawyer() }, "askQuestion", { introduction, question: "CHILDREN_INVOLVED" });
    await until(introduction, { questions: [{ answer: null }] });
    const text = "select seen_at from introduction_step where introduction = $1 and kind = 'ASK'";
    expect(await desks.home.database.pool.query(text, [introduction])).toEqual([{ seen_at: null }]);
  });

  it("tells another way of looking for conflicts, and that a note was taken", async () => {
    const { introduction } = await startChecked(desks);
    const checker = await newSealer(desks.other, desks.other.coordinator);
    await lookBy(desks, "SEALED_NAMES", [checker.id]);
    await until(introduction, { conflictWay: "SEALED_NAMES", nextStep: "SEAL_NAMES" });
    const from = await newSealer(desks.home, desks.home.advocate);
    const part = await sealNote({ introduction, from, to: [checker] });
    await giveNote({ desk: desks.home, as: desks.home.advocate }, "writeNote", { introduction, part });
    await until(introduction, { notes: [{ readers: [{ seenAt: null }] }] });
    await giveNote({ desk: desks.home, as: lawyer() }, "takeNote", { introduction, number: 1 });
    await until(introduction, { notes: [{ readers: [{ seenAt: expect.any(String) }] }] });
  });

  it("is null and over for whoever is elsewhere, introduced or not", async () => {
    streams.judged = lawyer();
    const foreign = await streams.watch(query);
    expect(await foreign.next()).toEqual({ kind: "change", data: { homeIntroductionChanged: null } });
    expect(await foreign.next()).toEqual({ kind: "end" });
  });
});
