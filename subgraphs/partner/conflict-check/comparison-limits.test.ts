import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { keyedList, maxListLength } from "#shared/blind/keyed-list.ts";
import { carryAll, openTwoDesks, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import { now, type PartnerDesk } from "../partner.fixture.ts";
import { tellPeerAgain } from "../peer/partner-news.ts";
import {
  allow,
  answerAll,
  askAbout,
  blind,
  check,
  compare,
  keysOf,
  lookAt,
  lookBy,
  otherSide,
  readList,
  startChecked,
  survivor,
} from "./conflict-check.fixture.ts";
import { readNameList } from "./read-name-list.ts";
import { tellEvaluation } from "./tell-evaluation.ts";

/** Rows of before, past the records that the product would have written. */
async function put({ database }: PartnerDesk, table: string, [text, ...given]: [string, ...unknown[]]): Promise<void> {
  await database.pool.query(`alter table ${table} disable trigger user`);
  await database.pool.query(text, given);
  await database.pool.query(`alter table ${table} enable trigger user`);
}

describe("a blind comparison", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
    await keysOf(desks.other, desks.other.responder);
    await readList(desks.other, otherSide);
    await lookBy(desks, "BLIND", [desks.other.people.responder]);
  }, 120_000);
  afterAll(() => desks.close());

  const blindState = async (introduction: string) =>
    (await lookAt(desks.home, desks.home.advocate, introduction)).blindState;
  const again = (from: PartnerDesk, to: PartnerDesk) =>
    from.database.pool.transaction((sql) => tellPeerAgain(sql, to.organization));

  it("is asked again of who lost it, and answered once whatever is said twice", async () => {
    const { home, other } = desks;
    const { introduction, blinding } = await askAbout(desks, [survivor]);
    await carryAll(desks);
    await put(other, "blind_request", ["delete from blind_request where introduction = $1", introduction]);
    for (let times = 0; times < 2; times++) await again(home, other);
    await carryAll(desks);
    await answerAll(desks);
    expect(await blindState(introduction)).toBe("ANSWERED");
    await again(other, home);
    await again(home, other);
    await carryAll(desks);
    expect(await compare(desks, introduction, blinding)).toBe("NONE_FOUND");
  });

  it("is looked at by somebody when the answer was lost: no answer is given twice", async () => {
    const { home, other } = desks;
    const { introduction } = await askAbout(desks, [survivor]);
    await carryAll(desks);
    await answerAll(desks, { isCarried: false });
    await other.database.pool.query("delete from outbox where subject = $1", [introduction]);
    await again(home, other);
    await carryAll(desks);
    expect(await blindState(introduction)).toBe("LAPSED");
  });

  it("is computed anew when everything ends before it was told, under another key", async () => {
    const { home, other } = desks;
    const { introduction } = await askAbout(desks, [survivor]);
    await carryAll(desks);
    await expect(answerAll(desks, { compute: () => Promise.reject(new Error("killed")) })).rejects.toThrow("killed");
    expect(await other.database.pool.query("select 1 from outbox where subject = $1", [introduction])).toEqual([]);
    await answerAll(desks);
    expect(await blindState(introduction)).toBe("ANSWERED");
    await home.ask(home.advocate, "{ __typename }");
  });

  it("is refused to a home that has asked 20 times in a month, whatever that home counts", async () => {
    const { home, other } = desks;
    const { introduction } = await askAbout(desks, [survivor]);
    const before = `insert into blind_request (introduction, home, state, received_at, change)
      select 'kathmandu~' || n, 'kathmandu', 'ANSWERED', $1, gen_random_uuid() from generate_series(1, 20) n`;
    await put(other, "blind_request", [before, now]);
    await carryAll(desks);
    expect(await lookAt(home, home.advocate, introduction)).toMatchObject({
      blindState: "LAPSED",
      nextStep: "SEAL_NAMES",
      steps: expect.arrayContaining([{ kind: "LAPSE_COMPARISON", code: "QUOTA" }]),
    });
    for (const table of ["introduction", "conflict_check"]) {
      const name = table === "introduction" ? "id" : "introduction";
      const copied = `insert into ${table} select (jsonb_populate_record(t,
        jsonb_build_object('${name}', 'kathmandu~' || n))).* from ${table} t, generate_series(1, 20) n where ${name} = $1`;
      await put(home, table, [copied, introduction]);
    }
    const { introduction: next, need } = await startChecked(desks);
    await allow(desks, need, [other.people.responder]);
    const asked = { introduction: next, blinded: blind([survivor]).blinded };
    expect((await check({ desk: home, as: home.advocate }, "askBlindly", asked)).problems).toEqual([
      "TOO_MANY introduction",
    ]);
    await put(other, "blind_request", ["delete from blind_request"]);
    await put(home, "conflict_check", ["update conflict_check set asked_at = null"]);
  });

  it("travels with the longest list in chunks, each far below what is carried at once", async () => {
    const { home, other } = desks;
    const { introduction } = await askAbout(desks, [survivor]);
    await carryAll(desks);
    const list = Array.from({ length: maxListLength }, () => crypto.getRandomValues(new Uint8Array(32)));
    const { blinded } = blind([survivor]);
    const points = blinded.map((text) => Buffer.from(text, "base64url"));
    const answer = {
      publicKey: points[0] ?? list[0] ?? new Uint8Array(),
      evaluated: points,
      proof: new Uint8Array(64),
    };
    await other.database.pool.transaction((sql) =>
      tellEvaluation(sql, { introduction, home: home.organization }, { ...answer, list }),
    );
    const text =
      "select max(length(data::text))::int as longest, count(*)::int as count from outbox where subject = $1";
    expect(await other.database.pool.query(text, [introduction])).toMatchObject([{ count: 17 }]);
    const [row] = await other.database.pool.query<{ longest: number }>(text, [introduction]);
    expect(row?.longest).toBeLessThan(50_000);
    await carryAll(desks);
    expect((await lookAt(home, home.advocate, introduction)).blindAnswer).toMatchObject({ chunks: 16 });
  });

  it("leaves the others of the process a turn after each entry of the list", async () => {
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    await keyedList(
      crypto.getRandomValues(new Uint8Array(32)).fill(1, 0, 1),
      [1, 2, 3, 4, 5].map((n) => new Uint8Array(32).fill(n)),
    );
    clearInterval(other);
    expect(turns).toBeGreaterThan(2);
  });
});

describe("a list of names", () => {
  it("is refused with the line that is no name, and never with what stands there", async () => {
    const read = (text: string | Uint8Array) => readNameList(Buffer.from(text));
    await expect(read(`${survivor}\n12345\n`)).rejects.toThrow("Line 2 holds no name");
    await expect(read("x".repeat(201))).rejects.toThrow("Line 1 holds no name");
    await expect(read(Uint8Array.from([255, 254, 0]))).rejects.toThrow("UTF-8");
    await expect(read("a".repeat(2 * 1024 * 1024 + 1))).rejects.toThrow("bytes");
    const letters = (n: number) =>
      [...n.toString(26)].map((c) => String.fromCharCode(97 + Number.parseInt(c, 26))).join("");
    const many = Array.from({ length: 9_000 }, (_, n) => `b${letters(n)}zq k${letters(n * 7)}m`).join("\n");
    await expect(read(many)).rejects.toThrow("a list holds at most 16384");
    expect(await read(`# clients\r\n\r\n${survivor}\r\n`)).toMatchObject({ names: 1 });
  });
});
