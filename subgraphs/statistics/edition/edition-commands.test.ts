import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { coordinator, operator } from "../statistics.fixture.ts";
import { counts, EditionStory, everybody } from "./edition-story.fixture.ts";

let story: EditionStory;

beforeAll(async () => {
  story = await EditionStory.open();
}, 60_000);
beforeEach(() => story.next());
afterAll(() => story.desk.close());

describe("a share", () => {
  const refusedOf = async () => (await story.read()).rounds.flatMap(({ refused }) => refused);

  it("of a wrong format, length, round or participants, twice, or of a stranger is refused and named", async () => {
    const round = await story.begin(everybody.slice(0, 3));
    const alder = story.desk.partner("alder");
    await alder.share(round, counts(), { vector: "§" });
    await alder.share(round, counts(), { vector: 7 });
    await alder.share(round, counts(), { vector: "AAAA" });
    await alder.share(round, counts(), { participants: "others" });
    await story.desk.partner("dogwood").share(round, counts());
    expect((await refusedOf()).map(({ organizationId, code }) => `${organizationId} ${code}`)).toEqual([
      "alder WRONG_FORMAT",
      "alder WRONG_FORMAT",
      "alder WRONG_LENGTH",
      "alder WRONG_PARTICIPANTS",
      "dogwood NOT_PARTICIPANT",
    ]);
    expect((await story.read()).rounds[0]?.received).toBe(0);
    await alder.share(round, counts());
    await alder.share(
      round,
      counts(() => 9),
    );
    expect((await refusedOf()).at(-1)).toEqual({ organizationId: "alder", code: "SECOND_SHARE" });
    await alder.share(round, counts(), { round: randomUUID() });
    const codes = await story.desk.pool.query(
      "select code from edition_refusal where edition = $1 order by id desc limit 1",
      [story.period],
    );
    expect(codes).toEqual([{ code: "OTHER_ROUND" }]);
    for (const id of ["birch", "cedar"]) await story.desk.partner(id).share(round, counts());
    await story.until("PUBLISHED");
    expect((await story.firstCells())[0]).toBe(150);
  });

  it("cannot be taken back, and leaving is refused once it is in", async () => {
    const round = await story.begin(everybody.slice(0, 3));
    await story.desk.partner("alder").share(round, counts());
    await story.desk.partner("alder").tell("left", { edition: story.period });
    expect(await refusedOf()).toEqual([{ organizationId: "alder", code: "TOO_LATE" }]);
    await story.desk.partner("birch").tell("left", { edition: story.period });
    const [open] = (await story.read()).rounds;
    expect(open).toMatchObject({ declined: [{ organizationId: "birch", code: "LEFT" }], awaited: ["cedar"] });
  });

  it("that says nothing about an edition is not taken, and of an unknown one told in the log alone", async () => {
    expect(await story.desk.partner("alder").tell("share", {})).toBe(false);
    expect(await story.desk.partner("alder").tell("joined", { edition: "2099-Q1" })).toBe(true);
    expect(story.desk.logLines.join("")).toContain("UNKNOWN_EDITION");
  });

  it("of somebody who goes on and on is noted twenty times", async () => {
    const round = await story.begin(everybody.slice(0, 3));
    for (let at = 0; at < 25; at += 1) await story.desk.partner("alder").share(round, counts(), { vector: "AAAA" });
    expect(await refusedOf()).toHaveLength(20);
  });
});

describe("commands", () => {
  it("are for operators of the centre alone", async () => {
    for (const viewer of [coordinator, { ...operator, roles: ["ANALYST"] }, { ...coordinator, roles: ["OPERATOR"] }]) {
      const given = `period: "${story.period}"`;
      const { problems, edition } = await story.command("callEdition", given, { viewer });
      expect([problems.map(({ code }) => code), edition]).toEqual([["NOT_ALLOWED"], null]);
    }
  });

  it("have one effect however often they are given, and one record", async () => {
    const key = randomUUID();
    const given = `period: "${story.period}"`;
    const answers = [
      await story.command("callEdition", given, { key }),
      await story.command("callEdition", given, { key }),
    ];
    expect(answers.map(({ edition }) => edition?.id)).toEqual([story.period, story.period]);
    const entries = await story.desk.pool.query("select action from audit_entry where subject = $1", [story.period]);
    expect(entries).toEqual([{ action: "edition.call" }]);
    expect((await story.command("callEdition", `period: "2001-Q4"`, { key })).problems[0]?.code).toBe(
      "IDEMPOTENCY_KEY_REUSED",
    );
  });

  it("tell all that is wrong at once", async () => {
    const given = `period: "2098-Q4", joinWithinMinutes: 0, shareWithinMinutes: 1000000`;
    const { problems } = await story.command("callEdition", given, { key: "a b" });
    expect(problems.map(({ code, path }) => `${code} ${path.join()}`)).toEqual([
      "MALFORMED idempotencyKey",
      "WRONG_STATE period",
      "MALFORMED joinWithinMinutes",
      "MALFORMED shareWithinMinutes",
    ]);
    expect((await story.command("callEdition", `period: "yesterday"`)).problems[0]?.code).toBe("MALFORMED");
    expect((await story.command("beginEdition", `edition: "nothing"`)).problems[0]?.code).toBe("NOT_FOUND");
    expect((await story.command("cancelEdition", `edition: "nothing"`)).problems[0]?.code).toBe("NOT_FOUND");
  });

  it("make no second edition beside one under way, nor beside a published one unless asked for a fresh one", async () => {
    const round = await story.begin(everybody.slice(0, 3));
    expect((await story.call()).problems).toEqual([{ code: "WRONG_STATE", path: ["period"] }]);
    for (const id of everybody.slice(0, 3)) await story.desk.partner(id).share(round, counts());
    await story.until("PUBLISHED");
    expect((await story.call()).problems).toEqual([{ code: "WRONG_STATE", path: ["isFresh"] }]);
    expect((await story.call(", isFresh: true")).edition?.id).toBe(`${story.period}-2`);
    expect((await story.command("cancelEdition", `edition: "${story.period}"`)).problems[0]?.code).toBe("WRONG_STATE");
    expect((await story.command("cancelEdition", `edition: "${story.period}-2"`)).edition?.state).toBe("CANCELLED");
  });

  it("of which nothing is recorded cannot be committed", async () => {
    await story.call();
    const change = story.desk.pool.query("update edition set tolerated = 9 where id = $1", [story.period]);
    await expect(change).rejects.toThrow("has no record");
  });
});

describe("the list", () => {
  it("shows everybody what is published, and those who make editions or may join them the rest", async () => {
    await story.call();
    const list = async (viewer?: typeof operator) => {
      const { data } = await story.desk.ask(
        "{ statistics { editions(first: 1) { edges { node { id state } } } } }",
        viewer,
      );
      return JSON.stringify(data);
    };
    expect(await list(operator)).toContain(`"${story.period}"`);
    expect(await list(coordinator)).toContain(`"${story.period}"`);
    expect(await list()).toContain("PUBLISHED");
    expect(await list({ ...coordinator, roles: ["ADVOCATE"] })).toContain("PUBLISHED");
  });
});
