import type { Row } from "../bench.ts";
import { withNetwork } from "../network/bench-network.ts";
import { home, networkSize } from "../network/bench-organizations.ts";
import { postAsylumNeed, readGaps, readScreen, screenQuery } from "../network/screen.ts";
import { warmScreen } from "../network/warm-screen.ts";
import { figureOf } from "../report/figure.ts";

const row = "slow partner";
const deadlineS = 2;

/** One of twenty partners hangs with its connections open: the answer comes in time and names it. */
export const slowPartner: Row = {
  name: row,
  run: (bench) =>
    withNetwork(
      bench,
      { organizations: networkSize(bench.isQuick), isTrusted: true },
      async ({ asker, constellation }) => {
        const need = await postAsylumNeed(asker);
        const whole = readScreen(await warmScreen(asker, need));
        const hanging = [...whole.keys()].find((organization) => organization !== home) ?? "";
        constellation.suspend(hanging);
        const rounds: number[] = [];
        try {
          for (let round = 0; round < bench.rounds; round += 1) {
            await asker.prepare();
            const startedMs = performance.now();
            const answer = await asker.ask(screenQuery, { need });
            rounds.push((performance.now() - startedMs) / 1_000);
            checkGaps(answer, hanging, whole);
          }
        } finally {
          constellation.resume(hanging);
        }
        const conditions = {
          organizations: networkSize(bench.isQuick),
          answering: whole.size,
          hanging: 1,
          deadlineS,
          told: "the worst of all rounds",
          checked: "every responder of the others is whole, the one that hangs is named",
        };
        return [figureOf({ row, unit: "s", rounds, bar: { atMost: 2.1 }, isWorstTold: true, conditions })];
      },
    ),
};

function checkGaps(answer: unknown, hanging: string, whole: ReadonlyMap<string, number>): void {
  const { errors, candidates } = readGaps(answer);
  if (errors.length === 0 || errors.some((named) => named !== hanging)) {
    throw new Error(`${hanging} hangs, but the errors name ${errors.join(", ") || "nobody"}`);
  }
  for (const [organization, count] of whole) {
    const shown = candidates.get(organization === hanging ? undefined : organization);
    if (shown !== count) throw new Error(`of ${organization}'s ${count} candidates ${shown ?? 0} are accounted for`);
  }
}
