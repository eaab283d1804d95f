import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { eventually } from "../journeys/eventually.ts";
import { reportCaught } from "../promises/report-figure.ts";
import { growingWays } from "./growing-ways.ts";
import { constellation } from "./shared-constellation.ts";
import { tells, timePairs } from "./time-pairs.ts";
import { timedRows } from "./timed-rows.ts";
import { named, walkedHome } from "./walk-asker.ts";
import { walkGraph } from "./walk-graph.ts";
import { walkGrowing } from "./walk-growing.ts";
import { waysOf } from "./walk-ways.ts";
import { walkedNetwork } from "./walked-network.ts";
import { walkedSchema } from "./walked-schema.ts";

const program = "dist/programs/test/policies/planted-partner-main.js";

describe("a partner with violations in it", () => {
  let planted: ServiceProcess;
  beforeAll(async () => {
    const { current } = constellation;
    const own = current.process(walkedHome);
    const { guard } = current.parts.foundations;
    await current.kill(walkedHome);
    planted = new ServiceProcess({
      name: walkedHome,
      url: own.url,
      program,
      options: ["--disable-warning=ExperimentalWarning", "--import", guard],
      environment: own.environment,
      logPath: `${own.logPath}.planted`,
      onEvent: () => undefined,
    });
    planted.start();
    await eventually("the planted partner is ready", () => isReady(own.url), 60_000);
  }, 75_000);
  afterAll(async () => {
    await planted.stop();
    constellation.current.resume(walkedHome);
  }, 20_000);

  it("is found by the walk: a loosened row and a field without its guard, and nothing else", async () => {
    const { cast, rows } = walkedNetwork();
    const responders = { ...rows, ids: rows.ids.filter(({ type }) => type === "Responder").slice(0, 1) };
    const seers = cast.atPartner.filter(({ name }) => name === "coordinator@colorado");
    const schema = walkedSchema("partners");
    const ways = waysOf(schema, responders.ids, { hasEntities: true, depth: 0 });
    const { wrong } = await walkGraph({ askers: cast.atPartner, seers, rows: responders, ways });
    const found = new Set(
      wrong.map((sentence) => sentence.replace(/^.*?: (?:responder|_entities Responder) (\w+):.*$/s, "$1")),
    );
    expect([...found].sort()).toEqual(["aliases", "all", "freePlaces", "state"]);
    expect(wrong.every((sentence) => !sentence.includes("@colorado:"))).toBe(true);
    reportCaught(2, "a partner whose table is loosened by one row", "Responder.freePlaces");
    reportCaught(2, "a partner with a field that has lost its guard", "Responder.state");
  }, 60_000);

  it("is found by the walk over what grows: records that all of the home may read", async () => {
    const { cast, rows } = walkedNetwork();
    const ways = growingWays(walkedSchema("partners"), rows.ids, true).filter(({ field }) => field === "records");
    const askers = cast.atPartner.filter(({ name }) => /^(advocate|coordinator)@colorado$/.test(name));
    const { wrong } = await walkGrowing({ askers, seerOf: () => named(askers, "coordinator@colorado"), ways });
    expect(wrong).toEqual([expect.stringMatching(/^advocate@colorado: _entities Organization.records: tells /)]);
    reportCaught(2, "a partner that tells its records to all of the home", "by the walk over what grows");
  }, 30_000);

  it("is found by the clock: one query more for what is there and forbidden", async () => {
    const rows = await timedRows(walkedNetwork().cast);
    const draft = rows["a draft"];
    const verdict = draft && (await timePairs({ ...draft, pairs: 200 }));
    expect(verdict && tells(verdict)).toBe(true);
    reportCaught(
      2,
      "a partner that asks once more for what is there and forbidden",
      `effect ${verdict?.effect.toFixed(2)}`,
    );
  }, 60_000);
});

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ status }) => status === 200,
    () => false,
  );
}
