import { beforeAll, describe, expect, it } from "@jest/globals";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { eventually } from "./eventually.ts";
import { listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { withDatabase } from "./read-database.ts";
import { approvedResponder, lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";

type Asked = { introduction: string; inboxItem: string; responder: string; issue: string };

const settledWithinMs = 30_000;
const rounds = 3;

describe("two who take on at once", () => {
  let advocate: Person;
  let lawyer: Person;

  beforeAll(async () => {
    [advocate, lawyer] = await Promise.all([
      signedIn(constellation.current, "advocate@kathmandu"),
      signedIn(constellation.current, "coordinator@colorado"),
    ]);
  }, 30_000);

  const someone = (name: string) => approvedResponder(lawyer, "colorado", lawyerIn("US-CO", name, { freePlaces: 1 }));
  const someNeed = async () => {
    const need = await postNeed(
      advocate,
      "kathmandu",
      needInput([{ issue: "status-asylum", jurisdiction: "US-CO" }], { audience: { only: ["colorado"] } }),
    );
    const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: need });
    return { need, issue: textAt(listAt(body, "data.need.issues")[0], "id") };
  };
  const stateFor = async (person: Person, id: string) => {
    const { body } = await person.ask("query ($id: ID!) { introduction(id: $id) { state } }", { id });
    return valueAt(body, "data.introduction.state");
  };
  const placesOf = async (id: string) => {
    const { body } = await lawyer.ask("query ($id: ID!) { responder(id: $id) { freePlaces } }", { id });
    return valueAt(body, "data.responder.freePlaces");
  };
  const itemState = async (id: string) => {
    const query = `{ organization(id: "colorado") { inbox(first: 20) { edges { node { id state } } } } }`;
    const edges = listAt((await lawyer.ask(query)).body, "data.organization.inbox.edges");
    const found = edges.find((edge) => valueAt(edge, "node.id") === id);
    return found === undefined ? undefined : valueAt(found, "node.state");
  };
  const cleared = async ({ need, issue }: { need: string; issue: string }, responder: string): Promise<Asked> => {
    const input = { responders: [responder], issues: [issue] };
    const { payload } = await advocate.command("requestHelp", { need, input }, "introductions { id }");
    const introduction = textAt(payload, "introductions.0.id");
    const inboxItem = introduction.replace("kathmandu", "colorado");
    const isStaffed = async () => (await stateFor(lawyer, introduction)) === "REQUESTED";
    await eventually("staffed", isStaffed, settledWithinMs);
    await lawyer.command("answerRequest", { introduction, input: { willing: true } });
    await lawyer.command("answerConflictCheck", { introduction, outcome: "CLEAR" });
    await eventually("cleared", async () => (await itemState(inboxItem)) === "CLEARED", settledWithinMs);
    return { introduction, inboxItem, responder, issue };
  };
  const takeOn = ({ inboxItem }: Asked) => lawyer.command("takeOn", { inboxItem });

  it("the same issue: one becomes its lead, the other is told and keeps their place", async () => {
    for (let round = 0; round < rounds; round++) {
      const posted = await someNeed();
      const both = [
        await cleared(posted, await someone(`Race One ${round}`)),
        await cleared(posted, await someone(`Race Two ${round}`)),
      ];
      const taken = await Promise.all(both.map(takeOn));
      expect(taken.flatMap(({ problems }) => problems)).toEqual([]);
      await eventually(
        "one lead, one place left",
        async () => {
          const states = await Promise.all(both.map(({ introduction }) => stateFor(advocate, introduction)));
          const places = await Promise.all(both.map(({ responder }) => placesOf(responder)));
          return states.sort().join() === "ACCEPTED,CLEARED" && places.sort().join() === "0,1";
        },
        settledWithinMs,
      );
      await refuseSecondLead(both);
    }
    reportFigure(11, "two who take on one issue at once, through the gateway", `${rounds} of ${rounds}: one lead`);
    reportCaught(11, "an issue held twice, past the partner", "refused by the database");
  }, 180_000);

  it("the last place of one responder: it is given once", async () => {
    for (let round = 0; round < rounds; round++) {
      const responder = await someone(`Race Place ${round}`);
      const both = [await cleared(await someNeed(), responder), await cleared(await someNeed(), responder)];
      const taken = await Promise.all(both.map(takeOn));
      expect(taken.flatMap(({ problems }) => problems)).toEqual(["WRONG_STATE inboxItem"]);
      expect(await placesOf(responder)).toBe(0);
      await withDatabase(constellation.current, "colorado", async (client) => {
        const below = client.query("update responder set free_places = free_places - 1 where id = $1", [responder]);
        await expect(below).rejects.toThrow("responder_free_places_check");
      });
    }
    reportFigure(11, "two who take one last place at once, through the gateway", `${rounds} of ${rounds}: given once`);
    reportCaught(11, "a place below none, past the partner", "refused by the database");
  }, 180_000);
});

/** Whoever writes past the partner is stopped by the database. */
async function refuseSecondLead(both: readonly Asked[]): Promise<void> {
  await withDatabase(constellation.current, "kathmandu", async (client) => {
    for (const { introduction, issue } of both) {
      const second = client.query("insert into held_issue (issue, introduction) values ($1, $2)", [
        issue,
        introduction,
      ]);
      await expect(second).rejects.toThrow("held_issue_pkey");
    }
  });
}
