import { z } from "zod";
import { waveSize } from "../../../subgraphs/partner/showing/wave-times.ts";
import { needInput, postNeed } from "../../journeys/needs.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import type { Bench, Row } from "../bench.ts";
import { assertSame } from "../measure/assert-same.ts";
import { withNetwork } from "../network/bench-network.ts";
import { home, networkSize } from "../network/bench-organizations.ts";
import { type Told, type Watchers, watchOpportunities } from "../network/watch-opportunities.ts";
import { type Figure, figureOf, rounded, shareOf } from "../report/figure.ts";

const row = "opportunity";
const promisedShare = 0.99;

const wanted = needInput([{ issue: "status-asylum", jurisdiction: "US" }]);

const showingsQuery = "query ($id: ID!) { need(id: $id) { showings { id state responder { id } } } }";
const showingsForm = z.object({
  data: z.object({
    need: z.object({
      showings: z.array(z.object({ id: z.string(), state: z.string(), responder: z.object({ id: z.string() }) })),
    }),
  }),
});

/** From the moment a need is sent until the last of those it is shown to is told in an open browser. */
export const opportunity: Row = {
  name: row,
  run: (bench) =>
    withNetwork(bench, { organizations: networkSize(bench.isQuick), isTrusted: true }, async ({ constellation }) => {
      const organizations = constellation.organizations.map(({ id }) => id);
      const advocate = await signedIn(constellation, `advocate@${home}`);
      const watchers = await watchOpportunities(constellation, organizations);
      try {
        return [await measure(bench, advocate, { watchers, organizations })];
      } finally {
        watchers.close();
      }
    }),
};

type Network = { watchers: Watchers; organizations: readonly string[] };

async function measure({ isQuick, notice }: Bench, advocate: Person, network: Network): Promise<Figure> {
  const needs = isQuick ? 40 : 200;
  const warmUpNeeds = isQuick ? 10 : 50;
  for (let need = 0; need < warmUpNeeds; need += 1) await showOne(advocate, network.watchers);
  notice(`posting ${needs} needs, one after another`);
  const seconds: number[] = [];
  const reached = new Set<string>();
  for (let need = 0; need < needs; need += 1) {
    const one = await showOne(advocate, network.watchers);
    seconds.push(one.ms / 1_000);
    for (const { organization } of one.told) reached.add(organization);
  }
  const conditions = {
    organizations: network.organizations.length,
    watching: "a coordinator of each, over /graphql/stream",
    told: `the share of ${promisedShare}: of ${needs} needs, from sending the command to the last of ${waveSize} told`,
    median: rounded(shareOf(seconds, 0.5)),
    reached: reached.size,
    checked: "whom the home has shown it to is who was told, with all names, and nobody else",
  };
  const limits = { bar: { atMost: 1 }, aim: { atMost: 0.25 } };
  return figureOf({ row, unit: "s", rounds: seconds, ...limits, toldShare: promisedShare, conditions });
}

/** Posts a need, waits until it is told, and takes it away again. */
async function showOne(advocate: Person, watchers: Watchers): Promise<{ ms: number; told: Told[] }> {
  const sentMs = performance.now();
  const need = await postNeed(advocate, home, wanted);
  const told = await watchers.next(waveSize);
  const ms = Math.max(...told.map(({ atMs }) => atMs)) - sentMs;
  assertSame("who was told", await shownOf(advocate, need), written(told));
  const { problems } = await advocate.command("withdrawNeed", { need });
  if (problems.length > 0) throw new Error(`the need was not withdrawn: ${problems.join(", ")}`);
  const gone = await watchers.next(waveSize);
  assertSame("who was told that it is gone", await shownOf(advocate, need), written(gone));
  if (watchers.left() > 0) throw new Error(`${watchers.left()} more were told`);
  return { ms, told };
}

async function shownOf(advocate: Person, id: string): Promise<string[]> {
  const { data } = showingsForm.parse((await advocate.ask(showingsQuery, { id })).body);
  return written(
    data.need.showings.map(({ id: showing, state, responder }) => ({ showing, state, responder: responder.id })),
  );
}

/** Told is the responder's own organization; the id of a responder names it. */
function written(told: readonly Pick<Told, "showing" | "state" | "responder">[]): string[] {
  return told.map(({ showing, state, responder }) => `${showing} ${state} ${responder}`).sort();
}
