import { beforeAll, describe, expect, it } from "@jest/globals";
import { runVerify } from "../../tools/constellation/run-verify.ts";
import { untilWitnessed } from "../attacks/tampered-records.ts";
import { isCandidate } from "../journeys/candidates.ts";
import { eventually } from "../journeys/eventually.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { countRows, withDatabase } from "../journeys/read-database.ts";
import { approvedResponder, lawyerIn } from "../journeys/responders.ts";
import { constellation } from "./shared-constellation.ts";
import { type Typed, typeCommand } from "./type-command.ts";

const organization = "bucharest";
const peers = ["colorado", "directory"];

/** What a coordinator sees of their organization: needs, responders, people, records. */
const everything = `query ($id: ID!) { organization(id: $id) {
  needs(first: 20) { edges { node { id reference status urgency issues { id status } } } }
  responders(first: 20) { edges { node { id name state isPaused freePlaces admissions { checkedOn } } } }
  people(first: 20) { edges { node { id name roles status } } } } }`;

const addPasskey = `insert into passkey
  (id, account, public_key, counter, transports, is_backup_eligible, is_backed_up, made_at)
  values ('a passkey of the backup', 'somebody', 'key', 7, '{}', true, true, now())`;

describe("an organization that is restored from an older backup, by the commands themselves", () => {
  let coordinator: Person;
  let need: string;
  let paused: string;
  let forgotten: string;
  let answered: string;
  let end: number;
  let restored: Typed;

  const type = (...words: string[]) => typeCommand(constellation.current, words);
  const opened = ["--from", "it.backup", "--key", "backup-key.txt"];
  /** On a laden machine matching is late now and then, and says so: then it is asked again. */
  const proposes = async (responder: string, left = 5): Promise<boolean> => {
    const asked = isCandidate(coordinator, need, responder);
    return left === 0 ? asked : asked.catch(() => proposes(responder, left - 1));
  };
  const ask = async () => {
    let text = "";
    const isWhole = async () => {
      text = (await coordinator.ask(everything, { id: organization })).text;
      return !text.includes('"errors"');
    };
    await eventually("a whole answer", isWhole, 20_000); // on a laden machine somebody is late now and then
    return text;
  };
  const count = (table: string) => countRows(constellation.current, organization, table);

  beforeAll(async () => {
    coordinator = await signedIn(constellation.current, `coordinator@${organization}`);
    paused = await approvedResponder(coordinator, organization, lawyerIn("RO", "A lawyer of the backup"));
    const issues = [{ issue: "family-divorce", jurisdiction: "RO" }];
    need = await postNeed(coordinator, organization, needInput(issues, { audience: { only: [organization] } }));
    await eventually("proposed", () => proposes(paused));
    await withDatabase(constellation.current, organization, (client) => client.query(addPasskey));
    const recipient = /age1\w+/.exec((await type("backup-key", "--to", "backup-key.txt")).said)?.[0] ?? "";
    answered = await ask();
    expect(await type("backup", organization, "--to", "it.backup", "--recipient", recipient)).toMatchObject({
      ended: 0,
    });
    for (let change = 0; change < 3; change += 1) {
      await coordinator.command("pauseResponder", { responder: paused });
      await coordinator.command("resumeResponder", { responder: paused });
    }
    await coordinator.command("pauseResponder", { responder: paused });
    forgotten = await approvedResponder(coordinator, organization, lawyerIn("RO", "Lawyer after the backup"));
    await withDatabase(constellation.current, organization, (client) => client.query("delete from passkey"));
    await eventually("known to be paused", async () => !(await proposes(paused)));
    await eventually("proposed", () => proposes(forgotten));
    end = await untilWitnessed(constellation.current, organization, peers);
    const startedMs = performance.now();
    restored = await type("restore", organization, ...opened, "--yes");
    process.stdout.write(`a restore, drilled before, took ${((performance.now() - startedMs) / 1000).toFixed(1)} s\n`);
  }, 300_000);

  it("is told what the restore undid", () => {
    expect(restored.ended).toBe(0);
    expect(restored.said).toMatch(/^Undone: .*4 × responder\.pause/m);
    expect(restored.said).toMatch(/^Undone: .*1 × responder\.approve/m);
  });

  it("ends every session, and keeps passkeys", async () => {
    expect(await count("oidc_item")).toBe(0);
    expect(await count("passkey")).toBe(1);
  });

  it("answers as it did when the backup was made: needs, responders, people", async () => {
    expect(answered).toContain("A lawyer of the backup");
    expect(await ask()).toBe(answered);
  }, 30_000);

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

  it("has records that hold, in a new epoch, and peers tell what was lost", async () => {
    await untilWitnessed(constellation.current, organization, peers);
    const { findings, epochs, lost, witnesses } = await runVerify(constellation.current, organization);
    expect(findings).toEqual([]);
    const [first, second] = epochs;
    expect({ first: first?.begunAt, restored: second?.restoredTo !== null }).toEqual({ first: null, restored: true });
    expect(lost).toMatchObject([{ epoch: first?.epoch, first: second?.first, last: end }]);
    expect(lost[0]?.holders).toEqual(expect.arrayContaining(["colorado", "the directory"]));
    expect(witnesses.map(({ witness }) => witness)).toEqual(expect.arrayContaining(["colorado", "the directory"]));
  }, 150_000);

  it("refuses another organization's backup, and a file that was cut, without a pause", async () => {
    const pid = () => constellation.current.process(organization).pid;
    const before = pid();
    const foreign = await type("restore", "manila", ...opened, "--yes");
    expect(foreign.ended).toBe("This is a backup of bucharest, not of manila.");
    const none = await type("restore", organization, "--from", "none.backup", "--key", "backup-key.txt", "--yes");
    expect(none.ended).toMatch(/^There is no file .*none\.backup that can be read\.$/);
    expect(pid()).toBe(before);
  }, 30_000);
});
