import { beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../journeys/eventually.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { withDatabase } from "../journeys/read-database.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { loseDatabase } from "./lose-database.ts";
import { bringBack } from "./ready-again.ts";
import { constellation } from "./shared-constellation.ts";

const [home, abroad] = ["colorado", "bucharest"];
const patienceMs = 30_000;

type Shown = { id: string; responder: string };

/** A showing's word, as if it had gone. */
const unsay = `update outbox set data = jsonb_build_object('responder', data -> 'responder',
  'version', data -> 'version', 'goneBecause', 'EXPIRED') where subject = $1`;

/** What the home shows of these needs at this moment. */
function shownOf(needs: readonly string[]): Promise<Shown[]> {
  const sql = "select id, responder from showing where need = any($1) and state = 'OPEN' order by id";
  return withDatabase(constellation.current, home, async (client) => (await client.query<Shown>(sql, [needs])).rows);
}

/** What the responders' organization lists of what was ever shown of them. */
async function listedOf(needs: readonly string[]): Promise<Shown[]> {
  const ever = await withDatabase(constellation.current, home, async (client) => {
    const { rows } = await client.query<{ id: string }>("select id from showing where need = any($1)", [needs]);
    return rows.map(({ id }) => id);
  });
  const sql = `select need_id as id, responder from opportunity
    where need_id = any($1) and state = 'OPEN' order by need_id`;
  return withDatabase(constellation.current, abroad, async (client) => (await client.query<Shown>(sql, [ever])).rows);
}

describe("opportunities, whoever is ended meanwhile", () => {
  let advocate: Person;
  let tried = 0;
  const input = needInput([{ issue: "family-divorce", jurisdiction: "RO" }], { audience: { only: [abroad] } });
  const post = () => postNeed(advocate, home, input);
  const withdraw = (need: string) => advocate.command("withdrawNeed", { need });

  /** Both sides say the same in the end, and something at all. */
  const expectSame = async (needs: readonly string[]) => {
    const isSame = async () => {
      const [shown, listed] = [await shownOf(needs), await listedOf(needs)];
      return shown.length > 0 && JSON.stringify(shown) === JSON.stringify(listed);
    };
    await eventually("both sides say the same", isSame, patienceMs);
    tried += (await shownOf(needs)).length;
  };

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, `advocate@${home}`);
  }, 20_000);

  it("come once, and go, when the responders' organization was away", async () => {
    const early = await post();
    await expectSame([early]);
    await constellation.current.kill(abroad);
    const late = await post();
    await eventually("it is shown", async () => (await shownOf([late])).length > 0, patienceMs);
    await withdraw(early);
    await bringBack(constellation.current, [abroad]);
    await expectSame([early, late]);
    expect(await listedOf([early])).toEqual([]);
  }, 120_000);

  it("come once when matching was away", async () => {
    await constellation.current.kill("matching");
    const need = await post();
    await bringBack(constellation.current, ["matching"]);
    await expectSame([need]);
  }, 120_000);

  it("come once when their home was ended right after it had posted", async () => {
    const need = await post();
    await constellation.current.kill(home);
    await bringBack(constellation.current, [home]);
    await expectSame([need]);
  }, 120_000);

  it("would be seen to be missed: a word that is changed on its way is found by the same eyes", async () => {
    await constellation.current.kill(abroad);
    const need = await post();
    await eventually("it is shown", async () => (await shownOf([need])).length > 0, patienceMs);
    const [lost] = await shownOf([need]);
    await withDatabase(constellation.current, home, (client) => client.query(unsay, [lost?.id]));
    await bringBack(constellation.current, [abroad]);
    const others = (await shownOf([need])).filter(({ id }) => id !== lost?.id);
    const isThere = async () => JSON.stringify(await listedOf([need])) === JSON.stringify(others);
    await eventually("all others are there", isThere, patienceMs);
    reportCaught(12, "a word changed in the outbox", "one showing that is not listed");
  }, 120_000);

  it("come again when the responders' organization has lost its database", async () => {
    const need = await post();
    await expectSame([need]);
    await constellation.current.kill(abroad);
    await loseDatabase(constellation.current, abroad);
    await bringBack(constellation.current, [abroad]);
    const next = await post(); // what is told next shows the home that all is lost
    await expectSame([need, next]);
    reportFigure(12, "showings, with the other side, matching and the home ended meanwhile", `${tried} once each`);
  }, 120_000);
});
