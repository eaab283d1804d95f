import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../../journeys/eventually.ts";
import { errorsOf, listAt, textAt, valueAt } from "../../journeys/graph-answer.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import { until, watchAs } from "../../journeys/watching.ts";
import type { WatchingClient } from "../../network/watching-client.ts";
import { reportFigure } from "../../promises/report-figure.ts";
import { bringBack } from "../ready-again.ts";
import { constellation } from "../shared-constellation.ts";
import { postWideNeed, wholeCandidates } from "../wide-need.ts";
import { type FaultProxy, standBetween } from "./fault-proxy.ts";
import { streamFaults } from "./stream-faults.ts";

const [culprit, other] = ["manila", "bucharest"];
const query = "subscription ($of: ID!) { opportunityChanged(organization: $of) { id needId state home { name } } }";
const showingsQuery = "query ($id: ID!) { need(id: $id) { showings { id responder { id } } } }";
const peopleQuery = "query ($id: ID!) { organization(id: $id) { people(first: 1) { edges { node { id } } } } }";
const patienceMs = 15_000;
/** What was never said, or is nobody's business. */
const unspeakable = /SHUT|kathmandu~|Bad Gateway|xxxx/;

describe("what is watched at an organization behind a fault", () => {
  let proxy: FaultProxy;
  let advocate: Person;
  let watching: { culprit: Person; other: Person };
  let sound: WatchingClient;
  let need: string;
  let borne = 0;

  const watch = (person: Person, of: string) => watchAs(constellation.current, person, { query, variables: { of } });

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
    const [one, another] = [`coordinator@${culprit}`, `coordinator@${other}`];
    watching = {
      culprit: await signedIn(constellation.current, one),
      other: await signedIn(constellation.current, another),
    };
    proxy = await standBetween(constellation.current, culprit);
    sound = await watch(watching.other, other);
    await sound.next();
    await wholeCandidates(advocate, await postWideNeed(advocate, "colorado"));
  }, 60_000);
  afterEach(async () => {
    proxy.heal();
    await advocate.command("withdrawNeed", { need });
  });
  afterAll(async () => {
    sound.close();
    await proxy.remove();
    await bringBack(constellation.current, [culprit]);
    if (borne < streamFaults.length) return;
    const told = `${borne} faults, each ends or empties that stream by a closed code; the others tell on`;
    reportFigure(7, "what people watch at an organization that lies", told);
  }, 40_000);

  /** The showings of a need at an organization, by the id that is told there. */
  const shownAt = async (organization: string): Promise<string[]> => {
    let ids: string[] = [];
    await eventually(`the need is shown at ${organization}`, async () => {
      const { body } = await advocate.ask(showingsQuery, { id: need });
      const theirs = listAt(body, "data.need.showings").filter((one) =>
        textAt(one, "responder.id").startsWith(`${organization}~`),
      );
      ids = theirs.map((one) => textAt(one, "id"));
      return ids.length > 0;
    });
    return ids;
  };

  /** The first that is told with an error, and all that came before it. */
  const firstFault = async (client: WatchingClient) => {
    const before: string[] = [];
    for (let event = await client.next(); event; event = await client.next()) {
      const codes = errorsOf(event.data ?? {}).map(({ code }) => String(code));
      before.push(JSON.stringify(event));
      if (codes.length > 0) return { codes, text: before.join("\n") };
    }
    return { codes: [], text: before.join("\n") };
  };

  /** Posts until something is told of it: on a laden machine somebody is passed over now and then. */
  const provoked = async (client: WatchingClient) => {
    const fault = firstFault(client);
    for (;;) {
      need = await postWideNeed(advocate, "colorado");
      const told = await Promise.race([fault, wait(patienceMs, undefined, { ref: false })]);
      if (told) return told;
      await advocate.command("withdrawNeed", { need });
    }
  };

  /** Whoever was silent for a while is not asked for a while: then no fault of theirs is seen. */
  const isAsked = async () => errorsOf((await watching.culprit.ask(peopleQuery, { id: culprit })).body).length === 0;

  it.each(streamFaults.map((one) => [one.name, one] as const))(
    "harms nobody else's when it %s",
    async (_, fault) => {
      await eventually(`${culprit} is asked again`, isAsked, 30_000);
      proxy.useInStreams(fault);
      const client = await watch(watching.culprit, culprit);
      const { codes, text } = await provoked(client);
      client.close();
      expect(codes).toEqual([fault.code]);
      expect(text).not.toMatch(unspeakable);
      const ids = await shownAt(other);
      await until(sound, (data) => ids.includes(String(valueAt(data, "opportunityChanged.needId"))));
      borne += 1;
    },
    120_000,
  );

  it("is told as it is when nobody stands in between any more", async () => {
    const client = await watch(watching.culprit, culprit);
    need = await postWideNeed(advocate, "colorado");
    const ids = await shownAt(culprit);
    await until(client, (data) => ids.includes(String(valueAt(data, "opportunityChanged.needId"))));
    client.close();
  }, 60_000);
});
