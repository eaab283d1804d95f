import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { WatchingClient } from "../network/watching-client.ts";
import { isCandidate } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { approvedResponder, lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";
import { until, type Watching, watchAs } from "./watching.ts";

const soonMs = 8_000;
const variables = { of: "bucharest" };

const opportunities = `subscription ($of: ID!) { opportunityChanged(organization: $of) {
  id state goneBecause home { id name } responder { id name organization { name } } issues { issue { name } } } }`;
const inbox = `subscription ($of: ID!) { introductionChanged(organization: $of) {
  id state home { name } responder { id } introduction { id state } } }`;

const toBucharest = { audience: { only: ["bucharest"] } };
const wanted = [{ issue: "status-asylum", jurisdiction: "RO" }];

describe("what somebody watches", () => {
  let advocate: Person;
  let coordinator: Person;
  let stranger: Person;
  let lawyer: string;
  let need: string;
  let lastEventId: string;
  const open: WatchingClient[] = [];

  const watch = async (person: Person | undefined, watching: Partial<Watching> = {}) => {
    const client = await watchAs(constellation.current, person, { query: opportunities, variables, ...watching });
    open.push(client);
    return client;
  };
  const isTheirs = (state: string) => (data: unknown) =>
    valueAt(data, "opportunityChanged.responder.id") === lawyer && valueAt(data, "opportunityChanged.state") === state;

  beforeAll(async () => {
    [coordinator, advocate, stranger] = await Promise.all([
      signedIn(constellation.current, "coordinator@bucharest"),
      signedIn(constellation.current, "advocate@kathmandu"),
      signedIn(constellation.current, "advocate@colorado"),
    ]);
    const more = { issues: ["status-asylum"] };
    lawyer = await approvedResponder(coordinator, "bucharest", lawyerIn("RO", "Ruxandra Ionescu-Pop", more));
    const probe = await postNeed(advocate, "kathmandu", needInput(wanted, toBucharest));
    await eventually("the lawyer can be found", () => isCandidate(advocate, probe, lawyer), soonMs);
    await advocate.command("withdrawNeed", { need: probe });
  }, 30_000);
  afterAll(() => {
    for (const client of open) client.close();
  });

  it("comes live: a need posted elsewhere is told as an opportunity, with names from across the border", async () => {
    const client = await watch(coordinator);
    expect(await client.next()).toEqual({ id: expect.any(String) });
    need = await postNeed(advocate, "kathmandu", needInput(wanted, toBucharest));
    const told = await until(client, isTheirs("OPEN"));
    lastEventId = told.id ?? "";
    expect(told.data).toEqual({
      data: {
        opportunityChanged: {
          id: expect.stringMatching(/^bucharest~/),
          state: "OPEN",
          goneBecause: null,
          home: { id: "kathmandu", name: expect.any(String) },
          responder: { id: lawyer, name: "Ruxandra Ionescu-Pop", organization: { name: expect.any(String) } },
          issues: [{ issue: { name: expect.any(String) } }],
        },
      },
      extensions: { cursor: lastEventId },
    });
    client.close();
  }, 30_000);

  it("is counted by the gateway and by the partner, and by nobody else", async () => {
    const client = await watch(coordinator);
    await client.next();
    const { current } = constellation;
    const counted = async (url: string) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return Number(/^alight_streams_open\{[^}]*\} (\d+)$/m.exec(text)?.[1]);
    };
    const addresses = [current.gatewayUrl, ...["bucharest", "kathmandu"].map((id) => current.urlOf(id))];
    const [gateway = 0, watched = 0, other] = await Promise.all(addresses.map(counted));
    expect([gateway > 0, watched > 0, other]).toEqual([true, true, 0]);
    client.close();
  });

  it("is caught up after a cut, from the last event that was heard", async () => {
    await advocate.command("withdrawNeed", { need });
    const query = `{ organization(id: "bucharest") { opportunities(first: 100, state: WITHDRAWN) { edges { node {
      responder { id } } } } } }`;
    await eventually("it is gone", async () => {
      const edges = listAt((await coordinator.ask(query)).body, "data.organization.opportunities.edges");
      return edges.some((edge) => valueAt(edge, "node.responder.id") === lawyer);
    });
    const told = await until(await watch(coordinator, { lastEventId }), isTheirs("WITHDRAWN"));
    expect(textAt(told.data, "data.opportunityChanged.goneBecause")).toMatch(/./);
  }, 30_000);

  it("is told to whoever is asked for help: what came in, and where it stands", async () => {
    const client = await watch(coordinator, { query: inbox });
    await client.next();
    const asking = await postNeed(advocate, "kathmandu", needInput(wanted, toBucharest));
    const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: asking });
    const issues = listAt(body, "data.need.issues").map((issue) => textAt(issue, "id"));
    const command = `mutation ($need: ID!, $input: RequestHelpInput!) {
      requestHelp(need: $need, input: $input, idempotencyKey: "watched") { problems { code path } } }`;
    const requested = await advocate.ask(command, { need: asking, input: { responders: [lawyer], issues } });
    expect(requested.body).toEqual({ data: { requestHelp: { problems: [] } } });
    const told = await until(client, (data) => valueAt(data, "introductionChanged.responder.id") === lawyer);
    expect(valueAt(told.data, "data.introductionChanged")).toMatchObject({
      state: "REQUESTED",
      home: { name: expect.any(String) },
    });
  }, 30_000);

  it("is nobody's outside of that organization, in the bytes of the graph", async () => {
    for (const [query, field] of [
      [opportunities, "opportunityChanged"],
      [inbox, "introductionChanged"],
    ] as const) {
      const told = await (await watch(stranger, { query })).rest();
      expect(told).toEqual([{ event: "next", data: { data: { [field]: null } } }, { event: "complete" }]);
      expect((await watch(undefined, { query })).answer.status).toBe(401);
    }
  });
});
