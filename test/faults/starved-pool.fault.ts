import { beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../journeys/eventually.ts";
import { errorsOf, listAt } from "../journeys/graph-answer.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { withDatabase } from "../journeys/read-database.ts";
import { constellation } from "./shared-constellation.ts";

const starved = "colorado";
const questions = 40;
/** The bar of the product; here also a laden machine's. */
const wholeWithinMs = 5_000;
const codes = ["ORGANIZATION_TIMEOUT", "ORGANIZATION_UNAVAILABLE", "OVERLOADED"];

describe("an organization whose connections to its database are all held up", () => {
  let advocate: Person;
  let colleague: Person;
  beforeAll(async () => {
    advocate = await signedIn(constellation.current, `advocate@${starved}`);
    colleague = await signedIn(constellation.current, "advocate@bucharest");
  }, 40_000);

  const needsOf = (party: string) => `{ organization(id: "${party}") { needs(first: 5) { edges { cursor } } } }`;
  const isWhole = async (person: Person, party: string) =>
    errorsOf((await person.ask(needsOf(party))).body).length === 0;

  it("names its gaps, keeps nobody else waiting, and is whole within seconds when they are free again", async () => {
    await withDatabase(constellation.current, starved, async (client) => {
      await client.query("begin; lock table need in access exclusive mode");
      const asked = Array.from({ length: questions }, () => advocate.ask(needsOf(starved)));
      await eventually("others are answered meanwhile", () => isWhole(colleague, "bucharest"));
      const replies = await Promise.all(asked);
      for (const { status, body } of replies) {
        const named = errorsOf(body).map(({ code }) => String(code));
        if (status !== 200) expect([status, named]).toEqual([503, ["OVERLOADED"]]);
        else
          expect([listAt(body, "errors").length > 0, named.every((code) => codes.includes(code))]).toEqual([
            true,
            true,
          ]);
      }
      expect(await isWhole(advocate, starved)).toBe(false);
      await client.query("rollback");
    });
    const ms = await eventually("it is whole", () => isWhole(advocate, starved), 3 * wholeWithinMs);
    process.stdout.write(
      `an organization whose ${questions} questions were held up is whole after ${ms.toFixed(0)} ms\n`,
    );
    expect(ms).toBeLessThan(wholeWithinMs);
  }, 60_000);
});
