import { describe, expect, it } from "@jest/globals";
import { reportFigure } from "../promises/report-figure.ts";
import { growingWays } from "./growing-ways.ts";
import { named } from "./walk-asker.ts";
import { walkGrowing } from "./walk-growing.ts";
import { walkedNetwork } from "./walked-network.ts";
import { walkedSchema } from "./walked-schema.ts";

/** Each list's own readers: what is done in a person's name, and what there is for them, is told to themselves. */
const seers: Readonly<Record<string, string>> = {
  "Person.history": "advocate@colorado",
  "Person.updates": "advocate@colorado",
};

describe("what grows while it is read", () => {
  it("is told as the table says, whoever asks and by whatever way in", async () => {
    const { cast, rows } = walkedNetwork();
    const walks = [
      { name: "partners", askers: cast.atPartner, hasEntities: true },
      { name: "supergraph", askers: cast.atGateway.filter(({ isNobody }) => !isNobody), hasEntities: false },
    ];
    let asked = 0;
    for (const { name, askers, hasEntities } of walks) {
      const ways = growingWays(walkedSchema(name), rows.ids, hasEntities);
      const seerOf = (field: string) => named(askers, seers[field] ?? "coordinator@colorado");
      const { wrong, questions } = await walkGrowing({ askers, seerOf, ways });
      expect(wrong).toEqual([]);
      asked += questions;
    }
    reportFigure(
      2,
      "what grows while it is read",
      `${asked} questions for records, histories, updates and who has seen: 0 beyond the table`,
    );
  }, 60_000);
});
