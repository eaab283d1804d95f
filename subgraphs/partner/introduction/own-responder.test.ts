import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { giveNote, newSealer, sealNote } from "../note/note.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { requested } from "./introduction-cases.fixture.ts";
import { carryAll, give } from "./two-desks.fixture.ts";

const question = "INTERPRETER_NEEDED";

describe("a request to a responder of one's own organization", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk("kathmandu");
  }, 120_000);
  afterAll(() => desk.close());

  const as = (who: "advocate" | "responder" | "coordinator") => ({ desk, as: desk[who] });
  const asked = async () => {
    const started = await requested(desk);
    const text = `mutation ($from: ID!, $to: ID!, $key: ID!) {
      handOver(from: $from, to: $to, idempotencyKey: $key) { problems { code } } }`;
    const { coordinator: from, responder: to } = desk.people;
    await desk.ask(desk.coordinator, text, { from, to, key: randomUUID() });
    await carryAll(started.desks);
    return started;
  };
  const questionsOf = async (id: string) => {
    const text = "select side, answer from introduction_question where introduction = $1 order by side";
    return desk.database.pool.query(text, [id]);
  };

  it("is talked about by whoever answers for them, though they do not work on needs", async () => {
    const { introduction } = await asked();
    expect((await give(as("responder"), "askQuestion", { introduction, question })).problems).toEqual([]);
    const answer = { introduction, question, answer: "YES" };
    expect((await give(as("responder"), "answerQuestion", answer)).problems).toEqual(["NOT_FOUND question"]);
    expect((await give(as("advocate"), "answerQuestion", answer)).problems).toEqual([]);
    expect(await questionsOf(introduction)).toEqual([{ side: "OTHER", answer: "YES" }]);
  });

  it("has notes sealed by whoever answers for them, as the word of that side", async () => {
    const { introduction } = await asked();
    const [from, advocate] = [await newSealer(desk, desk.responder), await newSealer(desk, desk.advocate)];
    const part = await sealNote({ introduction, from, to: [from, advocate] });
    const { note, problems } = await giveNote(as("responder"), "writeNote", { introduction, part });
    expect({ problems, side: note?.side }).toEqual({ problems: [], side: "OTHER" });
  });

  it("is nothing to talk about for a colleague on neither side", async () => {
    const { introduction } = await requested(desk); // the coordinator answers for this one
    for (const as of [undefined, "HOME", "OTHER"]) {
      const given = { introduction, question, ...(as && { as }) };
      expect((await give({ desk, as: desk.responder }, "askQuestion", given)).problems).toEqual([
        "NOT_ALLOWED introduction",
      ]);
    }
  });

  it("is spoken of for the side that is named by whoever is on both, and for no side that is not theirs", async () => {
    const { introduction } = await asked();
    expect((await give(as("coordinator"), "askQuestion", { introduction, question, as: "HOME" })).problems).toEqual([]);
    expect((await give(as("coordinator"), "askQuestion", { introduction, question, as: "OTHER" })).problems).toEqual(
      [],
    );
    const own = { introduction, question, answer: "NO", as: "HOME" };
    expect((await give(as("coordinator"), "answerQuestion", own)).problems).toEqual([]);
    expect(await questionsOf(introduction)).toEqual([
      { side: "HOME", answer: null },
      { side: "OTHER", answer: "NO" },
    ]);
    const foreign = { introduction, question: "FUNDING_KNOWN", as: "OTHER" };
    expect((await give(as("advocate"), "askQuestion", foreign)).problems).toEqual(["NOT_FOUND introduction"]);
  });
});
