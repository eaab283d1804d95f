import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readSupergraph } from "../../gateway/supergraph/read-supergraph.ts";
import { demoOrganizations } from "../../tools/constellation/organization-plan.ts";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";
import { useConstellation } from "../network/use-constellation.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { sampleSize } from "../sample-size.ts";
import { readFaultsConfig } from "./config.ts";
import { chooseCases } from "./kill-points/choose-cases.ts";
import { commandScenes, organization } from "./kill-points/command-scenes.ts";
import { endCommand, measureCommand } from "./kill-points/end-command.ts";

const chosen = readFaultsConfig(process.env, new Date());
const cases = chooseCases(chosen);
/** What is counted is rows, not time: a full run need not fail because its machine is laden. */
const deadlineMs = sampleSize({ sample: 2_000, whole: 10_000 });
const caseTimeoutMs = sampleSize({ sample: 60_000, whole: 300_000 });

const constellation = useConstellation({
  organizations: demoOrganizations().filter(({ id }) => id === organization),
  hasOwnServer: true,
  isDurable: true,
  settings: {
    gateway: { ALIGHT_DEADLINE_MS: String(deadlineMs) },
    [organization]: { ALIGHT_PUSH_CONTACT: "mailto:updates@help.example" },
  },
  programs: { partner: join(findRepositoryRoot(), "dist/programs/test/faults/kill-points/partner-main.js") },
});

describe("every command of the partners", () => {
  it("has a scene in which it is ended", () => {
    const mutations = /^type Mutation \{$([\s\S]*?)^\}$/m.exec(readSupergraph().partners)?.[1] ?? "";
    const names = [...mutations.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(Object.keys(commandScenes).sort()).toEqual(names.sort());
  });
});

describe(`a command that is ended half-way (${cases.length} cases, seed ${chosen.seed})`, () => {
  const usual = new Map<string, Record<string, number>>();
  const ended: unknown[] = [];
  afterAll(() => {
    if (ended.length < cases.length) return;
    reportFigure(
      10,
      "commands ended half-way and given again",
      `${ended.length} of ${cases.length} cases: 0 lost, 0 doubled`,
    );
  });

  beforeAll(async () => {
    for (const command of new Set([...cases.map((one) => one.command), "postNeed" as const])) {
      usual.set(command, await measureCommand(constellation.current, command));
    }
  }, 2 * caseTimeoutMs);

  it.each(cases.map((one) => [one.command, one.point, one.kind, one] as const))(
    "loses nothing and doubles nothing when it is given again (%s, %s, %s)",
    async (command, _point, _kind, one) => {
      expect(await endCommand(constellation.current, one, usual.get(command) ?? {})).toEqual([]);
      ended.push(one);
    },
    caseTimeoutMs,
  );

  it("would be noticed to double: a partner that forgets what it has done is caught by the same eyes", async () => {
    const planted = { command: "postNeed", point: "committed", kind: "forgetful" } as const;
    expect(await endCommand(constellation.current, planted, usual.get("postNeed") ?? {})).toEqual([
      expect.stringMatching(/^added .*"need":2/),
    ]);
    reportCaught(10, "a partner that forgets what it has done", "two needs instead of one");
  }, 60_000);
});
