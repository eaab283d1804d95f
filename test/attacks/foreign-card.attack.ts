import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { candidatesOf, isCandidate, namedOn } from "../journeys/candidates.ts";
import { eventually } from "../journeys/eventually.ts";
import { errorsOf, listAt, valueAt } from "../journeys/graph-answer.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { withDatabase } from "../journeys/read-database.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { constellation } from "./shared-constellation.ts";
import { callerOf } from "./signed-caller.ts";

type Card = { responder: string; version: number; removed: boolean };

/** Far beyond any version that a partner has given. */
const version = 1_000_000;

describe("a partner that lies about cards", () => {
  let advocate: Person;
  let need: string;
  let victim: string;
  let position: number;

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@kathmandu");
    need = await postNeed(advocate, "kathmandu", needInput([{ issue: "family-divorce", jurisdiction: "US-CO" }]));
    const page = await candidatesOf(advocate, need);
    victim = namedOn(page).find((id) => id.startsWith("colorado~")) ?? "";
    position = await withDatabase(constellation.current, "matching", async (client) => {
      const query = "select position::int as position from inbox_sender where sender = 'bucharest'";
      const { rows } = await client.query<{ position: number }>(query);
      return rows[0]?.position ?? 0;
    });
  }, 20_000);

  const eventOf = (card: Card, at: number, source = "bucharest") => ({
    specversion: "1.0",
    id: randomUUID(),
    source,
    type: "org.alight.card.changed.v1",
    subject: card.responder,
    time: new Date().toISOString(),
    datacontenttype: "application/json",
    position: String(position + at),
    data: card,
  });
  const deliver = async (events: object[], signer = "bucharest") => {
    const url = `${constellation.current.urlOf("matching")}/events`;
    return (await callerOf(constellation.current, signer)).post({ url, body: JSON.stringify(events) });
  };
  const removal = (responder: string) => ({ responder, version, removed: true });
  const inventedCard = () => ({
    ...{ responder: `bucharest~${randomUUID()}`, version, removed: false, profession: "LAWYER" },
    ...{ issues: ["family-divorce"], help: ["REPRESENTATION"], jurisdictions: ["US-CO", "US"], remote: true },
    ...{ languages: [{ tag: "en", skill: "SPOKEN" }], cost: ["FREE"], availability: "OPEN", traits: [], trained: true },
    confirmedOn: new Date().toISOString().slice(0, 10),
  });

  it("removes nobody else's responder, and nothing of its batch is taken", async () => {
    const own = inventedCard();
    const batches = [
      [eventOf(own, 1), eventOf(removal(victim), 2)],
      [eventOf(removal(victim), 1)],
      [eventOf(removal(victim), 1, "colorado")],
      [eventOf(own, 1), { ...eventOf(own, 2), data: removal(victim) }],
      [eventOf(own, 1), { ...eventOf(own, 2), type: "org.alight.card.changed.v2" }],
      [eventOf(own, 1), eventOf({ ...own, responder: "bucharest~1" }, 2)],
    ];
    for (const batch of batches) {
      const reply = await deliver(batch);
      expect(reply).toMatchObject({ status: 422, body: { errors: [{ extensions: { code: "BATCH_REFUSED" } }] } });
    }
    expect(await isCandidate(advocate, need, victim)).toBe(true);
    expect(await isCandidate(advocate, need, own.responder)).toBe(false);
    reportFigure(7, "batches of a partner about others' cards", `${batches.length} of ${batches.length} refused whole`);
  });

  it("cannot have them delivered by the centre's keys or by nobody's", async () => {
    for (const signer of ["gateway", "directory"]) {
      expect((await deliver([eventOf(removal(victim), 1)], signer)).status).toBe(403);
    }
    expect(await isCandidate(advocate, need, victim)).toBe(true);
  });

  it("gains no name by a responder that it does not have: the place stays empty, and it is named there", async () => {
    const invented = inventedCard();
    const reply = await deliver([eventOf(invented, 1)]);
    expect(reply).toMatchObject({ status: 200, body: { position: position + 1 } });
    const wide = await postNeed(
      advocate,
      "kathmandu",
      needInput([{ issue: "family-divorce", jurisdiction: "US-CO" }], { audience: { only: ["bucharest"] } }),
    );
    const query = `query ($id: ID!) { need(id: $id) { candidates { considered
      edges { node { responder { id name } } } } } }`;
    await eventually("the invented card is known", async () =>
      (await advocate.ask(query, { id: wide })).text.includes('"responder":null'),
    );
    const { body } = await advocate.ask(query, { id: wide });
    const edges = listAt(body, "data.need.candidates.edges");
    const gaps = edges.flatMap((edge, at) => (valueAt(edge, "node.responder") === null ? [at] : []));
    expect(gaps).toHaveLength(1);
    expect(errorsOf(body)).toEqual(
      gaps.map((at) => ({
        code: "NOT_FOUND",
        organization: "bucharest",
        path: ["need", "candidates", "edges", at, "node", "responder"],
      })),
    );
  });
});
