import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { commandText } from "../journeys/command-forms.ts";
import { errorsOf, textAt, valueAt } from "../journeys/graph-answer.ts";
import { needInput } from "../journeys/needs.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { countRows } from "../journeys/read-database.ts";
import { bringBack } from "./ready-again.ts";
import { constellation } from "./shared-constellation.ts";

const pollsMs = 1_500;

describe("a partner that is killed while it posts a need", () => {
  let advocate: Person;
  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@bucharest");
  }, 20_000);

  it.each([4])(
    "loses nothing and doubles nothing when it is sent again (killed after %i ms)",
    async (ms) => {
      const input = needInput([{ issue: "family-divorce", jurisdiction: "RO" }]);
      const variables = { organization: "bucharest", input, idempotencyKey: randomUUID() };
      const query = commandText("postNeed", "need { id }");
      const before = await countRows(constellation.current, "bucharest", "need");
      const sent = advocate.ask(query, variables);
      await wait(ms);
      await constellation.current.kill("bucharest");
      const first = await sent;
      await bringBack(constellation.current, ["bucharest"]);
      const again = await advocate.ask(query, variables);
      const id = textAt(again.body, "data.done.need.id");
      expect(await countRows(constellation.current, "bucharest", "need")).toBe(before + 1);
      const told = valueAt(first.body, "data.done.need.id");
      expect([undefined, id]).toContain(told);
      const codes = told === undefined ? ["ORGANIZATION_UNAVAILABLE"] : [];
      expect(errorsOf(first.body).map(({ code }) => code)).toEqual(codes);
    },
    40_000,
  );
});

describe("a service whose folder for snapshots is taken away", () => {
  it("goes on, without a restart", async () => {
    const names = ["gateway", "matching", "manila"];
    const pids = () => names.map((name) => constellation.current.process(name).pid);
    const before = pids();
    const { home } = constellation.current.parts.foundations;
    for (const name of names) await rm(home.stateOf(name), { recursive: true });
    await wait(pollsMs);
    expect(pids()).toEqual(before);
  }, 20_000);
});
