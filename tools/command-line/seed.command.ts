import { parseArgs } from "node:util";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { requirePlaces, sendCommand } from "../control/call-control.ts";
import type { Command, CommandContext } from "./command.ts";
import { seedPlaces } from "./seed-places.data.ts";

type Place = { id: string; name: string; country: string };
type Order = { organizations: number; responders: number; needs: number; closed: number; seed: number };

const maxima = { organizations: 500, responders: 5_000_000, needs: 1_000_000, closed: 5_000_000, seed: 2_147_483_647 };
const added = z.object({});
const seeded = z.object({ said: z.string() });

export const seedCommand: Command = {
  name: "seed",
  says: "fills the running constellation with synthetic data of any size",
  help: `
npm run seed -- --organizations 20 --responders 5000 --needs 500 [--closed 0] [--seed 1]

Adds organizations until there are so many, then spreads so many responders and needs over all of them. The same seed
makes the same data. All of it is made up.`,
  run: async (options, context) => {
    const order = readOrder(options);
    const parties = await growTo(order.organizations, context);
    for (const [index, id] of parties.entries()) {
      const share = shareOf(order, index, parties.length);
      if (share.responders + share.needs + share.closed === 0) continue;
      context.tell(`${id}: ${share.responders} responders, ${share.needs} needs, ${share.closed} closed …`);
      const body = { id, ...share, seed: order.seed + index };
      await sendCommand(context.client, context.config.home, { path: "/seed", body, answer: seeded });
    }
    context.print(
      `${parties.length} organizations hold ${order.responders} more responders and ${order.needs} more needs.`,
    );
    return 0;
  },
};

/** @throws AlightError BAD_REQUEST with all that is wrong at once */
export function readOrder(options: readonly string[]): Order {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: joinNegatives(options),
    options: { organizations: text, responders: text, needs: text, closed: text, seed: text },
  });
  const given = { organizations: "0", responders: "0", needs: "0", closed: "0", seed: "1", ...values };
  const problems: string[] = [];
  const read = (name: keyof Order): number => {
    const number = /^\d{1,10}$/.test(given[name]) ? Number(given[name]) : Number.NaN;
    if (!(number <= maxima[name])) problems.push(`--${name} must be a whole number from 0 to ${maxima[name]}.`);
    return number;
  };
  const order = {
    organizations: read("organizations"),
    responders: read("responders"),
    needs: read("needs"),
    closed: read("closed"),
    seed: read("seed"),
  };
  if (problems.length > 0) throw new AlightError("BAD_REQUEST", problems.join("\n"));
  if (order.organizations + order.responders + order.needs + order.closed === 0) {
    throw new AlightError("BAD_REQUEST", "Nothing to do. See: npm run seed -- --help");
  }
  return order;
}

/** `--needs -4` as `--needs=-4`, so that it is told as a number out of bounds and not as a strange option. */
function joinNegatives(options: readonly string[]): string[] {
  return options.flatMap((option, at) => {
    if (/^-\d/.test(option) && at > 0) return [];
    const next = options[at + 1] ?? "";
    return option.startsWith("--") && /^-\d/.test(next) ? [`${option}=${next}`] : [option];
  });
}

/** The organizations that are there, and new ones until there are `count`. */
async function growTo(count: number, { client, config, tell }: CommandContext): Promise<string[]> {
  const { organizations } = await requirePlaces(client, config.home);
  const ids = organizations.map(({ id }) => id);
  for (const { id, name, country } of newPlaces(ids, count)) {
    tell(`adding ${id} …`);
    const body = { id, name, country, kind: "LEGAL_SERVICE" };
    await sendCommand(client, config.home, { path: "/organizations/add", body, answer: added });
    ids.push(id);
  }
  return ids;
}

/** Places not taken yet; when the list is used up, its names come again with a number. */
export function newPlaces(taken: readonly string[], count: number): Place[] {
  const places: Place[] = [];
  for (let round = 1; taken.length + places.length < count; round += 1) {
    for (const { id, name, country } of seedPlaces) {
      const place = round === 1 ? { id, name, country } : { id: `${id}-${round}`, name: `${name} ${round}`, country };
      if (taken.length + places.length < count && !taken.includes(place.id)) places.push(place);
    }
  }
  return places;
}

/** Equal shares; the first organizations take what is left over. */
export function shareOf(
  { responders, needs, closed }: Pick<Order, "responders" | "needs" | "closed">,
  index: number,
  count: number,
): Pick<Order, "responders" | "needs" | "closed"> {
  const part = (whole: number) => Math.floor(whole / count) + (index < whole % count ? 1 : 0);
  return { responders: part(responders), needs: part(needs), closed: part(closed) };
}
