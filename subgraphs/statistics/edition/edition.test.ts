import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCount } from "#shared/codes/statistics/cells.ts";
import { digestOfVector, vectorText } from "#shared/mask/vector-text.ts";
import { eventually } from "../../../test/journeys/eventually.ts";
import type { AskedRound } from "../pretended-partner.fixture.ts";
import { coordinator, openStatisticsDesk, operator, type StatisticsDesk } from "../statistics.fixture.ts";
import { cellsOf, tablesOf } from "./edition-table.store.ts";

const everybody = ["alder", "birch", "cedar", "dogwood"];
const cells = cellCount(catalogue);
const first = catalogue.tables[0]?.name ?? "";

let desk: StatisticsDesk;
/** A period of its own for every test: what is published stays. */
let year = 2000;
let period: string;

beforeAll(async () => {
  desk = await openStatisticsDesk(everybody);
}, 60_000);
beforeEach(() => {
  year += 1;
  period = `${year}-Q1`;
});
afterAll(() => desk.close());

const part = `id state failure tolerated publishedAt quarters
  participants { organizationId shareDigest organization { id } }
  rounds { id state received expected missing refused { organizationId code } declined { organizationId code } }`;

type Round = { id: string; state: string; received: number; expected: number; missing: string[] } & Record<
  "refused" | "declined",
  { organizationId: string; code: string }[]
>;
type Told = {
  id: string;
  state: string;
  failure: string | null;
  tolerated: number | null;
  quarters: string[];
  participants: { organizationId: string; shareDigest: string | null }[];
  rounds: Round[];
};

async function read(id: string, viewer = operator): Promise<Told> {
  const { data } = await desk.ask(`{ statistics { edition(id: "${id}") { ${part} } } }`, viewer);
  return JSON.parse(JSON.stringify(data?.statistics?.edition ?? null));
}

type Commanded = { edition: Told | null; problems: { code: string; path: string[] }[] };

async function command(name: string, given: string, { viewer = operator, key = randomUUID() as string } = {}) {
  const mutation = `mutation { ${name}(${given}, idempotencyKey: "${key}") { edition { ${part} } problems { code path } } }`;
  const { data } = await desk.ask(mutation, viewer);
  const commanded: Commanded = JSON.parse(JSON.stringify(data?.[name] ?? null));
  return commanded;
}

const call = (more = "") =>
  command("callEdition", `period: "${period}", joinWithinMinutes: 60, shareWithinMinutes: 30 ${more}`);

/** An edition that these have joined and that has begun. @returns what they were asked for */
async function begin(joining: readonly string[] = everybody): Promise<AskedRound> {
  await call();
  for (const id of joining) await desk.partner(id).tell("joined", { edition: period });
  await command("beginEdition", `edition: "${period}"`);
  return asked(period, joining);
}

/** The newest round of an edition, once everybody has heard of it. */
async function asked(edition: string, participants: readonly string[], number = 1): Promise<AskedRound> {
  const of = (id: string) =>
    desk
      .partner(id)
      .rounds()
      .filter((one) => one.edition === edition);
  await eventually("the round is heard", () => participants.every((id) => of(id).length >= number));
  const round = of(participants[0] ?? "").at(-1);
  if (!round) throw new Error("no round");
  return round;
}

function counts(of: (at: number) => number = () => 5): Int32Array {
  return Int32Array.from({ length: cells }, (_, at) => of(at));
}

const until = (id: string, state: string) =>
  eventually(`${id} is ${state}`, async () => (await read(id))?.state === state);

describe("an edition", () => {
  it("goes from a call to tables that everybody reads, and nobody has seen a part", async () => {
    const round = await begin();
    expect(round).toMatchObject({ tolerated: 1, participants: everybody.map((organization) => ({ organization })) });
    expect(await desk.ask(`{ statistics { edition(id: "${period}") { id } } }`)).toEqual({
      data: { statistics: { edition: null } },
    });
    for (const [at, id] of everybody.entries())
      await desk.partner(id).share(
        round,
        counts((cell) => cell + at),
      );
    await until(period, "PUBLISHED");
    const cell = await cellsOf(desk.pool, period, first);
    expect([...(cell ?? [])].slice(0, 3)).toEqual([6, 10, 14]);
    const { data } = await desk.ask(`{ statistics { edition(id: "${period}") { ${part} } } }`);
    expect(data?.statistics?.edition).toMatchObject({
      state: "PUBLISHED",
      tolerated: 1,
      rounds: [{ state: "COMPLETE", received: 4, expected: 4, missing: [], refused: [], declined: [] }],
    });
  });

  it("tells each participant by which digest it holds what they sent, and keeps no share", async () => {
    const round = await begin();
    const digests = everybody.map((id) => digestOfVector(desk.partner(id).mask(counts(), round)));
    for (const id of everybody) await desk.partner(id).share(round, counts());
    await until(period, "PUBLISHED");
    const told = (await read(period)).participants.map(({ shareDigest }) => shareDigest);
    expect(told).toEqual(digests);
    await eventually("they are told", () => desk.partner("alder").told("ended").length > 0);
    const participants = everybody.map((organization, at) => ({ organization, digest: digests[at] }));
    expect(desk.partner("alder").told("ended").at(-1)).toEqual({ edition: period, state: "PUBLISHED", participants });
    const kept = await desk.pool.query("select from edition_round where sum is not null");
    expect(kept).toEqual([]);
    const log = desk.logLines.join("");
    expect(log).toContain("edition.step-taken");
    for (const id of everybody)
      expect(log).not.toContain(vectorText(desk.partner(id).mask(counts(), round)).slice(0, 40));
  });

  it("adds up only what is there: half of the shares are as random as one", async () => {
    const round = await begin();
    await desk.partner("alder").share(round, counts());
    await desk.partner("birch").share(round, counts());
    const [row] = await desk.pool.query<{ sum: Buffer }>("select sum from edition_round where id = $1", [round.round]);
    const words = Array.from({ length: cells }, (_, at) => row?.sum.readUInt32LE(at * 4) ?? 0);
    expect(words.filter((word) => word < 1_000_000).length).toBeLessThan(cells / 100);
    expect(new Set(words).size).toBeGreaterThan(cells * 0.99);
    await command("cancelEdition", `edition: "${period}"`);
    expect(await desk.pool.query("select from edition_round where sum is not null")).toEqual([]);
  });

  it("goes on where it was after a restart in the middle of a round", async () => {
    const round = await begin();
    await desk.partner("alder").share(round, counts());
    await desk.partner("birch").share(round, counts());
    await desk.restart();
    await desk.partner("cedar").share(round, counts());
    await desk.partner("dogwood").share(round, counts());
    await until(period, "PUBLISHED");
    expect((await tablesOf(desk.pool, period)).map(({ declaration }) => declaration.name)).toEqual(
      catalogue.tables.map(({ name }) => name),
    );
    expect((await cellsOf(desk.pool, period, first))?.[0]).toBe(20);
  });

  it("is not published when the sum cannot be one of counts", async () => {
    const round = await begin();
    for (const id of everybody.slice(1)) await desk.partner(id).share(round, counts());
    const stranger = { ...round, edition: "2001-Q4" }; // masks that nobody else has
    const vector = vectorText(desk.partner("alder").mask(counts(), stranger));
    await desk.partner("alder").share(round, counts(), { vector });
    await until(period, "FAILED");
    expect(await read(period)).toMatchObject({ failure: "SUM_IMPLAUSIBLE", rounds: [{ state: "ABANDONED" }] });
    expect(await desk.pool.query("select from edition_table where edition = $1", [period])).toEqual([]);
  });
});

describe("somebody who drops out", () => {
  it("before the joining ends is not asked", async () => {
    await call();
    for (const id of everybody) await desk.partner(id).tell("joined", { edition: period });
    await desk.partner("cedar").tell("left", { edition: period });
    await desk.passMinutes(60);
    const rest = ["alder", "birch", "dogwood"];
    const round = await asked(period, rest);
    expect(round.participants.map(({ organization }) => organization)).toEqual(rest);
  });

  it("in the first round is left out of the second, whose shares alone are added up", async () => {
    const before = await begin();
    for (const id of everybody.slice(1))
      await desk.partner(id).share(
        before,
        counts(() => 1_000),
      );
    await desk.passMinutes(30);
    const rest = everybody.slice(1);
    const round = await asked(period, rest, 2);
    expect(round.round).not.toBe(before.round);
    expect(round.participants.map(({ organization }) => organization)).toEqual(rest);
    await desk.partner("alder").share(before, counts());
    await desk.partner("birch").share(before, counts());
    for (const id of rest) await desk.partner(id).share(round, counts());
    await until(period, "PUBLISHED");
    expect((await cellsOf(desk.pool, period, first))?.[0]).toBe(15);
    const { rounds, participants } = await read(period);
    expect(rounds).toMatchObject([
      { state: "ABANDONED", missing: ["alder"], refused: [{ organizationId: "alder", code: "TOO_LATE" }, {}] },
      { state: "COMPLETE", missing: [] },
    ]);
    expect(participants.map(({ organizationId }) => organizationId)).toEqual(rest);
  });

  it("by saying so is not waited for", async () => {
    const before = await begin();
    for (const id of everybody.slice(1)) await desk.partner(id).share(before, counts());
    await desk.partner("alder").tell("declined", { edition: period, round: before.round, code: "BUDGET_SPENT" });
    await asked(period, everybody.slice(1), 2);
    const [round] = (await read(period)).rounds;
    expect(round?.declined).toEqual([{ organizationId: "alder", code: "BUDGET_SPENT" }]);
  });

  it("with too few left, or in the second round too, ends the edition with their names", async () => {
    await begin(everybody.slice(0, 3));
    await desk.passMinutes(30);
    await until(period, "FAILED");
    expect(await read(period)).toMatchObject({ failure: "TOO_FEW_LEFT", rounds: [{ missing: everybody.slice(0, 3) }] });
    period = `${year}-Q2`;
    const before = await begin();
    for (const id of everybody.slice(1)) await desk.partner(id).share(before, counts());
    await desk.passMinutes(30);
    const round = await asked(period, everybody.slice(1), 2);
    await desk.partner("birch").share(round, counts());
    await desk.passMinutes(30);
    await until(period, "FAILED");
    expect(await read(period)).toMatchObject({
      failure: "SECOND_ROUND_FAILED",
      rounds: [{ missing: ["alder"] }, { missing: ["cedar", "dogwood"] }],
    });
  });

  it("before anybody has joined leaves too few", async () => {
    await call();
    await desk.partner("alder").tell("joined", { edition: period });
    expect((await command("beginEdition", `edition: "${period}"`)).problems).toEqual([
      { code: "TOO_SHORT", path: ["edition"] },
    ]);
    await desk.passMinutes(60);
    await until(period, "FAILED");
    expect(await read(period)).toMatchObject({ failure: "TOO_FEW_JOINED", rounds: [] });
  });
});

describe("a share", () => {
  const refusedOf = async () => (await read(period)).rounds.flatMap(({ refused }) => refused);

  it("of a wrong format, length, round or participants, twice, or of a stranger is refused and named", async () => {
    const round = await begin(everybody.slice(0, 3));
    const alder = desk.partner("alder");
    await alder.share(round, counts(), { vector: "§" });
    await alder.share(round, counts(), { vector: 7 });
    await alder.share(round, counts(), { vector: "AAAA" });
    await alder.share(round, counts(), { participants: "others" });
    await desk.partner("dogwood").share(round, counts());
    expect((await refusedOf()).map(({ organizationId, code }) => `${organizationId} ${code}`)).toEqual([
      "alder WRONG_FORMAT",
      "alder WRONG_FORMAT",
      "alder WRONG_LENGTH",
      "alder WRONG_PARTICIPANTS",
      "dogwood NOT_PARTICIPANT",
    ]);
    expect((await read(period)).rounds[0]?.received).toBe(0);
    await alder.share(round, counts());
    await alder.share(
      round,
      counts(() => 9),
    );
    expect((await refusedOf()).at(-1)).toEqual({ organizationId: "alder", code: "SECOND_SHARE" });
    await alder.share(round, counts(), { round: randomUUID() });
    const codes = await desk.pool.query(
      "select code from edition_refusal where edition = $1 order by id desc limit 1",
      [period],
    );
    expect(codes).toEqual([{ code: "OTHER_ROUND" }]);
    for (const id of ["birch", "cedar"]) await desk.partner(id).share(round, counts());
    await until(period, "PUBLISHED");
    expect((await cellsOf(desk.pool, period, first))?.[0]).toBe(15);
  });

  it("cannot be taken back, and leaving is refused once it is in", async () => {
    const round = await begin(everybody.slice(0, 3));
    await desk.partner("alder").share(round, counts());
    await desk.partner("alder").tell("left", { edition: period });
    expect(await refusedOf()).toEqual([{ organizationId: "alder", code: "TOO_LATE" }]);
    await desk.partner("birch").tell("left", { edition: period });
    const [open] = (await read(period)).rounds;
    expect(open?.declined).toEqual([{ organizationId: "birch", code: "LEFT" }]);
  });

  it("that says nothing about an edition is not taken, and of an unknown one told in the log alone", async () => {
    expect(await desk.partner("alder").tell("share", {})).toBe(false);
    expect(await desk.partner("alder").tell("joined", { edition: "2099-Q1" })).toBe(true);
    expect(desk.logLines.join("")).toContain("UNKNOWN_EDITION");
  });

  it("of somebody who goes on and on is noted twenty times", async () => {
    const round = await begin(everybody.slice(0, 3));
    for (let at = 0; at < 25; at += 1) await desk.partner("alder").share(round, counts(), { vector: "AAAA" });
    expect(await refusedOf()).toHaveLength(20);
  });
});

describe("commands", () => {
  it("are for operators of the centre alone", async () => {
    for (const viewer of [coordinator, { ...operator, roles: ["ANALYST"] }, { ...coordinator, roles: ["OPERATOR"] }]) {
      const given = `period: "${period}"`;
      const { problems, edition } = await command("callEdition", given, { viewer });
      expect([problems.map(({ code }) => code), edition]).toEqual([["NOT_ALLOWED"], null]);
    }
  });

  it("have one effect however often they are given, and one record", async () => {
    const key = randomUUID();
    const given = `period: "${period}"`;
    const answers = [await command("callEdition", given, { key }), await command("callEdition", given, { key })];
    expect(answers.map(({ edition }) => edition?.id)).toEqual([period, period]);
    const entries = await desk.pool.query("select action from audit_entry where subject = $1", [period]);
    expect(entries).toEqual([{ action: "edition.call" }]);
    expect((await command("callEdition", `period: "2001-Q4"`, { key })).problems[0]?.code).toBe(
      "IDEMPOTENCY_KEY_REUSED",
    );
  });

  it("tell all that is wrong at once", async () => {
    const given = `period: "2098-Q4", joinWithinMinutes: 0, shareWithinMinutes: 1000000`;
    const { problems } = await command("callEdition", given, { key: "a b" });
    expect(problems.map(({ code, path }) => `${code} ${path.join()}`)).toEqual([
      "MALFORMED idempotencyKey",
      "WRONG_STATE period",
      "MALFORMED joinWithinMinutes",
      "MALFORMED shareWithinMinutes",
    ]);
    expect((await command("callEdition", `period: "yesterday"`)).problems[0]?.code).toBe("MALFORMED");
    expect((await command("beginEdition", `edition: "nothing"`)).problems[0]?.code).toBe("NOT_FOUND");
    expect((await command("cancelEdition", `edition: "nothing"`)).problems[0]?.code).toBe("NOT_FOUND");
  });

  it("make no second edition beside one under way, nor beside a published one unless asked for a fresh one", async () => {
    const round = await begin(everybody.slice(0, 3));
    expect((await call()).problems).toEqual([{ code: "WRONG_STATE", path: ["period"] }]);
    for (const id of everybody.slice(0, 3)) await desk.partner(id).share(round, counts());
    await until(period, "PUBLISHED");
    expect((await call()).problems).toEqual([{ code: "WRONG_STATE", path: ["isFresh"] }]);
    expect((await call(", isFresh: true")).edition?.id).toBe(`${period}-2`);
    expect((await command("cancelEdition", `edition: "${period}"`)).problems[0]?.code).toBe("WRONG_STATE");
    expect((await command("cancelEdition", `edition: "${period}-2"`)).edition?.state).toBe("CANCELLED");
  });

  it("of which nothing is recorded cannot be committed", async () => {
    await call();
    const change = desk.pool.query("update edition set tolerated = 9 where id = $1", [period]);
    await expect(change).rejects.toThrow("has no record");
  });
});

describe("the year to date", () => {
  it("is the sum of the published quarters, as soon as all of them are there, in whatever order", async () => {
    const publish = async (quarter: string, of: number) => {
      period = quarter;
      const round = await begin(everybody.slice(0, 3));
      for (const id of everybody.slice(0, 3))
        await desk.partner(id).share(
          round,
          counts(() => of),
        );
      await until(quarter, "PUBLISHED");
    };
    await publish(`${year}-Q3`, 1);
    await publish(`${year}-Q1`, 10);
    expect(await read(`${year}-Q3-year`)).toBeNull();
    await publish(`${year}-Q2`, 100);
    const [two, three] = [await read(`${year}-Q2-year`), await read(`${year}-Q3-year`)];
    expect([two.quarters, three.quarters]).toEqual([
      [`${year}-Q1`, `${year}-Q2`],
      [`${year}-Q1`, `${year}-Q2`, `${year}-Q3`],
    ]);
    expect((await cellsOf(desk.pool, `${year}-Q2-year`, first))?.[0]).toBe(330);
    expect((await cellsOf(desk.pool, `${year}-Q3-year`, first))?.[0]).toBe(333);
    expect(three.participants.map(({ organizationId }) => organizationId)).toEqual(everybody.slice(0, 3));
  });
});

describe("the list", () => {
  it("shows everybody what is published, and those who make editions or may join them the rest", async () => {
    await call();
    const list = async (viewer?: typeof operator) => {
      const { data } = await desk.ask("{ statistics { editions(first: 1) { edges { node { id state } } } } }", viewer);
      return JSON.stringify(data);
    };
    expect(await list(operator)).toContain(`"${period}"`);
    expect(await list(coordinator)).toContain(`"${period}"`);
    expect(await list()).toContain("PUBLISHED");
    expect(await list({ ...coordinator, roles: ["ADVOCATE"] })).toContain("PUBLISHED");
  });
});
