import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { watchAs } from "../journeys/watching.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { constellation } from "./shared-constellation.ts";
import { isRootOpen } from "./table-says.ts";
import { type WalkAsker, type WalkCast, walkedHome } from "./walk-asker.ts";
import { walkedNetwork } from "./walked-network.ts";
import { walkedSchema } from "./walked-schema.ts";

/** Opens a stream as somebody; what is wrong with how it begins. */
async function openStream(cast: WalkCast, asker: WalkAsker, field: string): Promise<string[]> {
  const person = asker.isNobody ? undefined : cast.person(asker.name);
  const query = `subscription ($of: ID!) { ${field}(organization: $of) { id } }`;
  const client = await watchAs(constellation.current, person, { query, variables: { of: walkedHome } });
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
    const { cast } = walkedNetwork();
    const fields = Object.keys(walkedSchema("supergraph").getSubscriptionType()?.getFields() ?? {});
    const wrong: string[] = [];
    for (const field of fields) {
      const told = await Promise.all(cast.atGateway.map((asker) => openStream(cast, asker, field)));
      wrong.push(...told.flat());
    }
    expect(fields.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    const opened = `${fields.length} streams by ${cast.atGateway.length} askers`;
    reportFigure(2, "every stream, by everybody", `${opened}: 0 beyond the table`);
  }, 60_000);
});
