import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { watchAs } from "../journeys/watching.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { constellation } from "./shared-constellation.ts";
import { isRootOpen } from "./table-says.ts";
import { type WalkAsker, type WalkCast, walkedHome } from "./walk-asker.ts";
import { walkedNetwork } from "./walked-network.ts";
import type { WalkedRows } from "./walked-rows.ts";
import { walkedSchema } from "./walked-schema.ts";

type Stream = { name: string; argument: string; of: string };

/** Every stream, of what the walked home holds: of the organization itself, or of somebody there. */
function walkedStreams({ ids }: WalkedRows): Stream[] {
  const person = ids.find(({ type }) => type === "Person")?.id;
  const held: Readonly<Record<string, string | undefined>> = { organization: walkedHome, person };
  const fields = Object.values(walkedSchema("supergraph").getSubscriptionType()?.getFields() ?? {});
  return fields.map(({ name, args }) => {
    const argument = args[0]?.name ?? "";
    const of = held[argument];
    if (of === undefined) throw new Error(`${name} asks for "${argument}": the walk has no row for it`);
    return { name, argument, of };
  });
}

/** Opens a stream as somebody; what is wrong with how it begins. */
async function openStream(cast: WalkCast, asker: WalkAsker, stream: Stream): Promise<string[]> {
  const { name: field, argument, of } = stream;
  const person = asker.isNobody ? undefined : cast.person(asker.name);
  const query = `subscription ($of: ID!) { ${field}(${argument}: $of) { id } }`;
  const client = await watchAs(constellation.current, person, { query, variables: { of } });
  const { status } = client.answer;
  if (asker.isNobody) return status === 401 ? [] : [`nobody: ${field}: ${status}`];
  const first = await client.next();
  const isOpened = first?.id !== undefined && first.event === undefined;
  const told = isOpened ? [] : [first, ...(await client.rest())];
  client.close();
  const shut = [{ event: "next", data: { data: { [field]: null } } }, { event: "complete" }];
  const isRight = isRootOpen(asker, "streams", field) ? isOpened : isDeepStrictEqual(told, shut);
  return isRight ? [] : [`${asker.name}: ${field}: ${JSON.stringify(told)}`];
}

describe("what somebody may watch", () => {
  it("is what the table says, and what is shut is told like nothing", async () => {
    const { cast, rows } = walkedNetwork();
    const streams = walkedStreams(rows);
    const wrong: string[] = [];
    for (const stream of streams) {
      const told = await Promise.all(cast.atGateway.map((asker) => openStream(cast, asker, stream)));
      wrong.push(...told.flat());
    }
    expect(streams.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    const opened = `${streams.length} streams by ${cast.atGateway.length} askers`;
    reportFigure(2, "every stream, by everybody", `${opened}: 0 beyond the table`);
  }, 60_000);
});
