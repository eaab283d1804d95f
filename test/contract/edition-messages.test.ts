import { describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import type { Sql } from "#shared/database/sql.ts";
import { readEditionNews as heardByPartner } from "../../subgraphs/partner/edition/edition-event.ts";
import { participantsDigest } from "../../subgraphs/partner/edition/masking.ts";
import { type Told, tellStatistics } from "../../subgraphs/partner/edition/tell-statistics.ts";
import type { EditionRow, RoundRow } from "../../subgraphs/statistics/edition/edition.row.ts";
import { readEditionNews as heardByStatistics } from "../../subgraphs/statistics/edition/edition-news.ts";
import { digestOfParticipants } from "../../subgraphs/statistics/edition/participants-digest.ts";
import { tellCalled, tellEnded, tellRound } from "../../subgraphs/statistics/edition/tell-partners.ts";

const now = new Date("2026-11-22T10:00:00Z");
const participants = ["bucharest", "colorado", "manila"].map((organization) => ({ organization, maskingKey: "key" }));
const edition: EditionRow = {
  ...{
    number: "1",
    id: "2026-Q3",
    period: "2026-Q3",
    state: "PUBLISHED",
    failure: null,
    catalogue: catalogue.digest,
    epsilon: 3,
  },
  ...{ tolerated: 1, calledAt: now, joinBy: now, shareWithinMs: 60_000, cutOffAt: now, endedAt: now, quarters: [] },
};
const round: RoundRow = {
  ...{ id: "5f4dcc3b-5aa7-4e1b-9d2b-5e8c7a1f4d60", number: 1, participants, participantsDigest: "digest" },
  ...{ openedAt: now, shareBy: now, state: "COMPLETE", missing: [] },
};

type Said = { type: string; data: unknown };

/** What is put into the outbox, as it arrives. */
async function saidBy(tell: (sql: Sql) => Promise<void>): Promise<Said[]> {
  const said: Said[] = [];
  const sql: Sql = {
    query: async (_, [, types, , data] = []) => {
      if (Array.isArray(types) && Array.isArray(data)) {
        said.push(...types.map((type, at) => ({ type: String(type), data: JSON.parse(String(data[at])) })));
      }
      return [];
    },
  };
  await tell(sql);
  return said;
}

describe("what statistics and organizations tell each other of an edition", () => {
  it("is heard by organizations as statistics say it", async () => {
    const recipients = ["colorado"];
    const whole = { edition, joined: [], rounds: [round], shares: [], refusals: [] };
    const said = await saidBy(async (sql) => {
      await tellCalled(sql, edition, recipients);
      await tellRound(sql, edition, round);
      await tellEnded(sql, whole, recipients);
    });
    const heard = said.map((one) => heardByPartner(one)?.kind);
    expect(heard).toEqual(["CALLED", "ROUND", "ROUND", "ROUND", "ENDED"]);
  });

  it("is heard by statistics as organizations say it", async () => {
    const about = { edition: edition.id, round: round.id };
    const told: Told[] = [
      { type: "alight.edition.joined", data: { edition: edition.id } },
      { type: "alight.edition.left", data: { edition: edition.id } },
      { type: "alight.edition.share", data: { ...about, participants: participantsDigest(round), vector: "AAAA" } },
      { type: "alight.edition.declined", data: { ...about, code: "MASKING_KEY" } },
    ];
    const said = await saidBy(async (sql) => {
      for (const one of told) await tellStatistics(sql, one);
    });
    expect(said.map((one) => heardByStatistics(one)?.kind)).toEqual(["JOINED", "LEFT", "SHARE", "DECLINED"]);
  });

  it("names those of a round alike", () => {
    expect(participantsDigest(round)).toBe(digestOfParticipants(participants));
    const [first, ...others] = participants;
    const swapped = { participants: [{ organization: first?.organization ?? "", maskingKey: "other" }, ...others] };
    expect(participantsDigest(swapped)).not.toBe(digestOfParticipants(participants));
  });
});
