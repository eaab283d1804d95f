import { beforeAll, describe, expect, it } from "@jest/globals";
import { textAt, valueAt } from "../journeys/graph-answer.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import { approvedResponder, lawyerIn } from "../journeys/responders.ts";
import { untilAtRest } from "../journeys/until-at-rest.ts";
import { until, watchAs } from "../journeys/watching.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { sampleSize } from "../sample-size.ts";
import { expectedAnswer, filledFields } from "./expected-answer.ts";
import { selectAll } from "./select-fields.ts";
import { constellation } from "./shared-constellation.ts";
import { named, type WalkAsker, walkedHome } from "./walk-asker.ts";
import { walkGraph } from "./walk-graph.ts";
import { objectType, sampleOf, waysOf } from "./walk-ways.ts";
import { walkedNetwork } from "./walked-network.ts";
import { introducedRow, type WalkedRows } from "./walked-rows.ts";
import { walkedSchema } from "./walked-schema.ts";

const reader = "coordinator@bucharest";
const ofHome = ["coordinator@colorado", "advocate@colorado"];
/** What an introduction opens of a need; all else of it stays at home. */
const opened = ["id", "introductions", "issues", "languages", "organization", "status", "urgency"];

const crossed: { need: string; introduction: string } = { need: "", introduction: "" };

/** A need of the walked home and a responder of another organization, whose coordinator reads it from there. */
async function introduceAcross(): Promise<void> {
  const { cast } = walkedNetwork();
  const [advocate, coordinator] = [cast.person("advocate@colorado"), cast.person(reader)];
  const wanted = [{ issue: "status-asylum", jurisdiction: "RO", due: { on: "2031-01-20", kind: "HEARING" } }];
  crossed.need = await postNeed(advocate, walkedHome, needInput(wanted));
  const responder = await approvedResponder(coordinator, "bucharest", lawyerIn("RO", "Crossed Lawyer"));
  await untilAtRest(constellation.current);
  crossed.introduction = await introducedRow({ advocate, coordinator }, { need: crossed.need, responder });
  await untilAtRest(constellation.current);
}

/** The same people, of whom one was introduced to the two rows. */
function introduced(askers: readonly WalkAsker[]): WalkAsker[] {
  const introducedTo = new Set([crossed.need, crossed.introduction]);
  return askers.map((asker) => (asker.name === reader ? { ...asker, introducedTo } : asker));
}

function crossedRows(rows: WalkedRows): WalkedRows {
  const ids = [
    { type: "Need" as const, id: crossed.need },
    { type: "Introduction" as const, id: crossed.introduction },
  ];
  return { ...rows, ids };
}

describe("what somebody of another organization sees of what they were introduced to", () => {
  beforeAll(introduceAcross, 60_000);

  it.each([
    { name: "partners", hasEntities: true },
    { name: "supergraph", hasEntities: false },
  ])(
    "by the $name is what the table says, and nothing to anybody else of there",
    async ({ name, hasEntities }) => {
      const { cast, rows } = walkedNetwork();
      const askers = introduced(hasEntities ? cast.atPartner : cast.atGateway);
      const seers = askers.filter((asker) => [...ofHome, reader].includes(asker.name));
      const ways = sampleOf(waysOf(walkedSchema(name), crossedRows(rows).ids, { hasEntities, depth: 2 }));
      const { wrong, questions } = await walkGraph({ askers, seers, rows: crossedRows(rows), ways });
      expect(wrong).toEqual([]);
      const asked = `${questions} questions by ${ways.length} ways and ${askers.length} askers`;
      reportFigure(2, `what is told across a border, of the ${name}`, `${asked}: 0 answers beyond the table`);
    },
    sampleSize({ sample: 150_000, whole: 400_000 }),
  );

  it("is something: a part of the need, and by it nothing of the rest", async () => {
    const { cast } = walkedNetwork();
    const query = `query ($id: ID!) { need(id: $id) ${selectAll(needType(), { depth: 0, without })} }`;
    const { body } = await cast.person(reader).ask(query, { id: crossed.need });
    const filled = filledFields(valueAt(body, "data.need")).filter((field) => field.startsWith("Need."));
    expect(filled.sort()).toEqual(["__typename", ...opened].map((field) => `Need.${field}`).sort());
  });

  it("is the same on a stream of their own organization, which reads it from the other", async () => {
    const { cast, rows } = walkedNetwork();
    const [own] = introduced([named(cast.atGateway, reader)]);
    const selection = selectAll(introductionType(), { depth: 1, without });
    const query = `subscription ($of: ID!) { introductionChanged(organization: $of) {
      __typename id introductionId introduction ${selection} } }`;
    const variables = { of: "bucharest" };
    const client = await watchAs(constellation.current, cast.person(reader), { query, variables });
    await client.next();
    const asked = { introduction: crossed.introduction, question: "INTERPRETER_NEEDED" };
    expect((await cast.person("advocate@colorado").command("askQuestion", asked)).problems).toEqual([]);
    const isIt = (data: unknown) => valueAt(data, "introductionChanged.introductionId") === crossed.introduction;
    const told = valueAt((await until(client, isIt)).data, "data.introductionChanged");
    client.close();
    expect(own && expectedAnswer(own, told, rows.isApproved)).toEqual(told);
    // To somebody who was not introduced it would be a leak, and found as one.
    expect(expectedAnswer(named(cast.atGateway, reader), told, rows.isApproved)).not.toEqual(told);
    expect(textAt(told, "introduction.id")).toBe(crossed.introduction);
    const filled = new Set(filledFields(told));
    for (const field of ["state", "steps", "homeContact", "questions"])
      expect(filled).toContain(`Introduction.${field}`);
    expect(filled).toContain("Need.urgency");
    for (const field of ["reference", "heldBy", "exploitation"]) expect(filled).not.toContain(`Need.${field}`);
    reportFigure(
      2,
      "an introduction on a stream across a border",
      `${filled.size} kinds of fields: 0 beyond the table`,
    );
  }, 30_000);
});

const without: ReadonlySet<string> = new Set(["Need.matchProfile"]);
const needType = () => objectType(walkedSchema("supergraph"), "Need");
const introductionType = () => objectType(walkedSchema("supergraph"), "Introduction");
