import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { counts, EditionStory, everybody } from "../edition/edition-story.fixture.ts";

let story: EditionStory;
const [first] = catalogue.tables;
const codes = first?.dimensions[0]?.codes ?? [];

beforeAll(async () => {
  story = await EditionStory.open();
  story.next();
}, 60_000);
afterAll(() => story.desk.close());

const ask = async (selection: string) => {
  const { data } = await story.desk.ask(`{ statistics { edition(id: "${story.period}") { ${selection} } } }`);
  return JSON.parse(JSON.stringify(data?.statistics?.edition ?? null));
};

describe("the tables of an edition in the graph", () => {
  it("are open to everybody once it is published: all, one, its cells, and its files", async () => {
    const round = await story.begin();
    for (const [at, id] of everybody.entries()) {
      const own = counts((cell) => 10 * cell + at);
      await story.desk.partner(id).share(round, own);
    }
    await story.until("PUBLISHED");
    expect((await ask("tables { name }")).tables).toEqual(catalogue.tables.map(({ name }) => ({ name })));
    const cells = "cells(first: 2) { edges { cursor node { codes value low status } } problems { message } }";
    const { table } = await ask(`table(name: "${first?.name}") { unit threshold ${cells} files { format path } }`);
    expect(table).toMatchObject({
      ...{ unit: "NEED", threshold: 28 },
      cells: {
        edges: [
          { cursor: "0", node: { codes: [codes[0]], value: null, low: null, status: "SUPPRESSED" } },
          { cursor: "1", node: { codes: [codes[1]], value: 46, low: 19, status: "PUBLISHED" } },
        ],
        problems: [],
      },
    });
    expect(table.files).toContainEqual({ format: "CSV", path: `/statistics/${story.period}/${first?.name}.csv` });
  });

  it("have their codes, and what each is called", async () => {
    const { table } = await ask(`table(name: "needs-by-language-and-group") { dimensions { name codes labels } }`);
    const [{ codes: tags, labels }] = table.dimensions;
    expect(labels).toHaveLength(tags.length);
    expect([labels[tags.indexOf("dty")], labels[tags.indexOf("ne")]]).toEqual(["Dotyali", "Nepali"]);
  });

  it("are asked with filters, whose mistakes are told in words", async () => {
    const where = `where: [{ dimension: "group", codes: ["${codes[1]}", "NOBODY"] }]`;
    const { table } = await ask(
      `table(name: "${first?.name}") { cells(${where}) { edges { cursor } problems { code message } } }`,
    );
    expect(table.cells.edges).toEqual([]);
    expect(table.cells.problems).toEqual([
      { code: "UNKNOWN_CODE", message: expect.stringContaining(`"NOBODY" is no code of "group"`) },
    ]);
  });

  it("are not there under another name", async () => {
    expect(await ask(`table(name: "people-by-name") { name }`)).toEqual({ table: null });
  });
});
