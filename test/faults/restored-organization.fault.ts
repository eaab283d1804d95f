import { afterAll, beforeAll, describe, it } from "@jest/globals";
import { databaseName } from "../../tools/constellation/constellation-plan.ts";
import { isCandidate } from "../journeys/candidates.ts";
import { eventually } from "../journeys/eventually.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { approvedResponder, lawyerIn } from "../journeys/responders.ts";
import { withTestServer } from "../network/test-server.ts";
import { bringBack } from "./ready-again.ts";
import { constellation } from "./shared-constellation.ts";

const organization = "bucharest";

describe("an organization whose database is restored from an older backup", () => {
  let coordinator: Person;
  let need: string;
  let paused: string;
  let forgotten: string;

  const names = () => {
    const name = databaseName(constellation.current.parts.foundations.plan, organization);
    return { name, backup: `${name}_backup` };
  };
  const copyDatabase = (from: string, to: string) =>
    withTestServer(async (admin) => {
      const { name } = names();
      await admin.query(`drop database if exists "${to}" with (force)`);
      await admin.query(`create database "${to}" owner "${name}" template "${from}"`);
    });
  const whileStopped = async (work: () => Promise<void>) => {
    await constellation.current.kill(organization);
    const { name } = names();
    await withTestServer((admin) =>
      admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]),
    );
    await work();
    await bringBack(constellation.current, [organization]);
  };
  const proposes = (responder: string) => isCandidate(coordinator, need, responder);

  beforeAll(async () => {
    coordinator = await signedIn(constellation.current, `coordinator@${organization}`);
    paused = await approvedResponder(coordinator, organization, lawyerIn("RO", "Lawyer of the backup"));
    const issues = [{ issue: "family-divorce", jurisdiction: "RO" }];
    need = await postNeed(coordinator, organization, needInput(issues, { audience: { only: [organization] } }));
    await eventually("proposed", () => proposes(paused));
    await whileStopped(() => copyDatabase(names().name, names().backup));
    for (let change = 0; change < 3; change += 1) {
      await coordinator.command("pauseResponder", { responder: paused });
      await coordinator.command("resumeResponder", { responder: paused });
    }
    await coordinator.command("pauseResponder", { responder: paused });
    forgotten = await approvedResponder(coordinator, organization, lawyerIn("RO", "Lawyer after the backup"));
    await eventually("known to be paused", async () => !(await proposes(paused)));
    await eventually("proposed", () => proposes(forgotten));
    await whileStopped(() => copyDatabase(names().backup, names().name));
  }, 120_000);
  afterAll(() => withTestServer((admin) => admin.query(`drop database if exists "${names().backup}" with (force)`)));

  it("is proposed as the backup says, though its cards have lower versions than matching had seen", async () => {
    await eventually("proposed again", () => proposes(paused), 20_000);
  }, 30_000);

  it("is not proposed with what the backup does not know", async () => {
    await eventually("gone", async () => !(await proposes(forgotten)), 20_000);
  }, 30_000);

  it("is heard with its next change, at once", async () => {
    await coordinator.command("pauseResponder", { responder: paused });
    const ms = await eventually("paused", async () => !(await proposes(paused)), 15_000);
    process.stdout.write(`the first change after a restore is known after ${ms.toFixed(0)} ms\n`);
  }, 30_000);
});
