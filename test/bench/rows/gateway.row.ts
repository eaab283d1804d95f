import type { Bench, Row } from "../bench.ts";
import { ensureRivals } from "../gateways/ensure-rivals.ts";
import { type RivalGateway, startRivalGateway } from "../gateways/rival-gateway.ts";
import { assertSame } from "../measure/assert-same.ts";
import { cpuMsOf } from "../measure/process-cpu.ts";
import { ratios, type Side, type SideRounds, takeTurns } from "../measure/take-turns.ts";
import { type BenchNetwork, withNetwork } from "../network/bench-network.ts";
import { benchOrganizations, networkSize } from "../network/bench-organizations.ts";
import { postAsylumNeed, readScreen, screenQuery, withoutNeedIds } from "../network/screen.ts";
import { warmScreen } from "../network/warm-screen.ts";
import { type Figure, figureOf, median, rounded, unmeasured } from "../report/figure.ts";
import { gatewayTurns } from "./network-turns.ts";

const aim = { atMost: 0.4 };

const rivals = {
  stock: { told: "stock RemoteGraphQLDataSource", bar: { atMost: 0.7 } },
  hive: { told: "Hive Gateway", bar: { atMost: 0.6 } },
} as const;

/** CPU time of the gateway's process alone, per screen, in front of the very same services. */
export const gateway: Row = {
  name: "gateway",
  run: async (bench) => {
    const whyNoHive = await ensureRivals(bench.notice);
    const organizations = networkSize(bench.isQuick);
    return withNetwork(bench, { organizations, isTrusted: false }, async (network) => {
      const stock = await startRivalGateway("stock", network, bench);
      const hive = whyNoHive === undefined ? await startRivalGateway("hive", network, bench) : undefined;
      try {
        const figures: Figure[] = [];
        for (const asked of sizesUpTo(organizations)) {
          figures.push(...(await compare({ bench, network, asked, stock, hive })));
        }
        return whyNoHive === undefined ? figures : [...figures, unmeasured(rowOf("hive"), { aim }, whyNoHive)];
      } finally {
        await stock.program.stop();
        await hive?.program.stop();
      }
    });
  },
};

function rowOf(rival: keyof typeof rivals, asked?: number): string {
  const size = asked === undefined ? "" : `N = ${asked}, `;
  return `gateway (${size}against ${rivals[rival].told})`;
}

function sizesUpTo(organizations: number): number[] {
  return [1, 5, 20].filter((size) => size <= organizations);
}

type Comparison = {
  bench: Bench;
  network: BenchNetwork;
  asked: number;
  stock: RivalGateway;
  hive: RivalGateway | undefined;
};

async function compare({ bench, network, asked, stock, hive }: Comparison): Promise<Figure[]> {
  const { asker, gatewayPid, constellation } = network;
  bench.notice(`${asked} organizations`);
  const need = await postAsylumNeed(
    asker,
    benchOrganizations(asked).map(({ id }) => id),
  );
  const sideOf = (name: string, pid: number, url: string): Side => ({
    name,
    ask: () => asker.ask(screenQuery, { need }, url),
    cpuMs: () => cpuMsOf(pid),
  });
  const shown = await warmScreen(asker, need);
  const others = [stock, ...(hive ? [hive] : [])];
  for (const { url } of others) {
    const theirs = await warmScreen(asker, need, url);
    assertSame(rowOf("stock", asked), withoutNeedIds(shown), withoutNeedIds(theirs));
  }
  const [ours, ...measured] = await takeTurns(
    [
      sideOf("alight", gatewayPid, constellation.gatewayUrl),
      ...others.map(({ url, program }) => sideOf(url, program.pid, url)),
    ],
    gatewayTurns(bench),
  );
  if (!ours) throw new RangeError("nothing was measured");
  const kinds = ["stock", "hive"] as const;
  return measured.flatMap((theirs, at) => {
    const kind = kinds[at];
    return kind ? [figureFor(kind, asked, { ours, theirs, answering: readScreen(shown).size })] : [];
  });
}

type Found = { ours: SideRounds; theirs: SideRounds; answering: number };

function figureFor(kind: keyof typeof rivals, asked: number, { ours, theirs, answering }: Found): Figure {
  const conditions = {
    organizations: asked,
    answering,
    trust: "off",
    cpuMs: `${rounded(median(ours.cpuMs))} and ${rounded(median(theirs.cpuMs))}, the gateway's process alone`,
    wallMs: `${rounded(median(ours.wallMs))} and ${rounded(median(theirs.wallMs))}, the whole answer`,
    sameAnswers: "the whole screen",
  };
  const rounds = ratios(ours.cpuMs, theirs.cpuMs);
  return figureOf({ row: rowOf(kind, asked), unit: "×", rounds, bar: rivals[kind].bar, aim, conditions });
}
