import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { graphql } from "graphql";
import type { Viewer } from "#shared/auth/viewer.ts";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import type { DirectoryContext } from "../context.ts";
import { openOrm } from "../database/open-orm.ts";
import { buildDirectorySchema } from "../graph/build-schema.ts";
import { directoryAsker } from "../graph/directory.policy.ts";
import { loadOrganizations } from "../organization/organization-loader.ts";
import {
  acceptResource,
  addResource,
  confirmResource,
  refuseResource,
  reviseResource,
  withdrawResource,
} from "./change-resource.ts";
import { importResources } from "./import-resources.ts";
import { proposeResource } from "./propose-resource.ts";
import { listProposals, listResources, type ResourceListing, readResource } from "./read-resources.ts";
import { Resource, resourceSchema, withheld } from "./resource.entity.ts";
import type { ResourceInput } from "./resource.input.ts";
import { viewProposal } from "./resource-proposal.view.ts";

const now = new Date("2026-11-22T10:00:00Z");
const operator = { sub: "centre~1", organization: "centre", roles: ["OPERATOR"] };
const coordinator = { sub: "lima~1", organization: "lima", roles: ["COORDINATOR"] };

let database: TestDatabase;
let orm: MikroORM;

beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openOrm(database.url, new ConnectionShares(2));
  await orm.em.fork().transactional((em) => importResources(em, now, randomUUID));
});

afterAll(async () => {
  await orm.close();
  await database.drop();
});

function contextOf(viewer: Viewer | undefined): DirectoryContext {
  const em = orm.em.fork();
  const shared = { em, networkPin: "", publicUrl: "https://directory.example", now, newUuid: randomUUID };
  const organizations = loadOrganizations(em);
  return { ...shared, organizations, viewer, asker: directoryAsker(viewer), onChanged: async () => undefined };
}

const guide: ResourceInput = {
  ...{ title: "A guide to wages", publisher: "Workers’ Desk", year: 2024, kind: "MANUAL" },
  ...{ url: "https://desk.example/wages", issues: ["money-wages"], jurisdictions: ["RO"], language: "ro" },
  isOpenedToday: false,
};
const said = (changes: Partial<ResourceInput> = {}): ResourceInput => ({
  ...guide,
  url: `https://desk.example/${randomUUID()}`,
  ...changes,
});

type Told = { problems: readonly { code: string; path: readonly string[] }[] };
const codes = ({ problems }: Told) => problems.map(({ code, path }) => [code, path.join(".")].join(" ").trim());
const everything: ResourceListing = {
  ...{ search: null, kind: null, issue: null, jurisdiction: null, language: null },
  ...{ first: 100, after: null },
};
const listed = async (asked: Partial<ResourceListing> = {}) =>
  (await listResources(contextOf(undefined), { ...everything, ...asked })).edges.map(({ node }) => node);
const titles = async (asked: Partial<ResourceListing>) => (await listed(asked)).map(({ title }) => title);

const add = (viewer: Viewer | undefined, changes: Partial<ResourceInput> = {}) =>
  addResource(contextOf(viewer), said(changes), randomUUID());
const propose = (viewer: Viewer | undefined, changes: Partial<ResourceInput> = {}) =>
  proposeResource(contextOf(viewer), said(changes), randomUUID());

async function added(changes: Partial<ResourceInput> = {}): Promise<string> {
  const { organization } = await add(operator, changes);
  return organization ?? "";
}

async function proposed(viewer: Viewer = coordinator): Promise<string> {
  const { organization } = await propose(viewer);
  return organization ?? "";
}

describe("the catalogue", () => {
  it("begins with what the product brings, once; nobody has opened any of it", async () => {
    const first = await listed();
    expect(first.length).toBeGreaterThanOrEqual(50);
    expect(first.filter(({ checkedOn }) => checkedOn !== null)).toEqual([]);
    await orm.em.fork().transactional((em) => importResources(em, now, randomUUID));
    expect(await listed()).toHaveLength(first.length);
  });

  it("is found by title, by publisher, and by what people say instead of the issue", async () => {
    expect(await titles({ search: "siliadin" })).toEqual(["Siliadin v. France, no. 73316/01"]);
    expect(await titles({ search: "hague convention children" })).not.toEqual([]);
    expect(await titles({ search: "visa for trafficked people" })).toContain(
      "Form I-914, Application for T Nonimmigrant Status",
    );
    expect(await titles({ search: "constitutia xyzzy" })).toEqual([]);
    expect(await titles({ search: "México trata" })).toHaveLength(1);
    expect(await titles({ search: "romania traficului" })).toContain(
      "Legea nr. 678/2001 privind prevenirea și combaterea traficului de persoane",
    );
  });

  it("is narrowed by kind and language, and by place: a country's for its parts too, and everywhere's for all", async () => {
    expect(new Set((await listed({ kind: "FORM" })).map(({ kind }) => kind))).toEqual(new Set(["FORM"]));
    expect(new Set((await listed({ language: "es" })).map(({ language }) => language.tag))).toEqual(new Set(["es"]));
    const found = await listed({ jurisdiction: "US-CO", issue: "status-asylum" });
    const places = found.map(({ jurisdictions }) => jurisdictions.map(({ code }) => code).join());
    expect(new Set(places)).toEqual(new Set(["US", ""]));
    expect(places.lastIndexOf("US")).toBeLessThan(places.indexOf(""));
    expect(await titles({ jurisdiction: "NP" })).not.toContain("Modern Slavery Act 2015");
  });

  it("is read page by page, each entry once", async () => {
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await listResources(contextOf(undefined), { ...everything, search: "trafficking", first: 7, after });
      read.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(read).size).toBe(read.length);
    expect(read).toEqual((await listed({ search: "trafficking" })).map(({ id }) => id));
    expect(await listed({ after: "nonsense" })).toEqual([]);
  });

  it("is open to whoever asks, and everything else of it is not", async () => {
    const id = await added();
    const { schema } = await buildDirectorySchema();
    const source = `query ($id: ID!) { resource(id: $id) { title } resources(first: 1) { edges { node { title } } }
      resourceProposals { edges { node { id } } } }`;
    const ask = async (viewer: Viewer | undefined) =>
      (await graphql({ schema, source, variableValues: { id }, contextValue: contextOf(viewer) })).data;
    for (const viewer of [undefined, { ...coordinator, roles: ["ADVOCATE"] }, { ...operator, roles: ["ANALYST"] }]) {
      expect(await ask(viewer)).toMatchObject({
        ...{ resource: { title: guide.title }, resourceProposals: null },
        resources: { edges: [{ node: { title: expect.any(String) } }] },
      });
    }
    expect(await ask(operator)).toMatchObject({ resourceProposals: { edges: [] } });
  });
});

describe("an entry", () => {
  it("is made by operators alone, and everything that is wrong is told at once", async () => {
    for (const viewer of [undefined, coordinator, { ...coordinator, roles: ["OPERATOR"] }]) {
      expect(codes(await add(viewer))).toEqual(["NOT_ALLOWED"]);
    }
    const wrong = said({
      ...{ title: " ", publisher: "x".repeat(201), year: 3000, url: "http://localhost/x", issues: ["nothing"] },
      ...{ jurisdictions: ["XX"], language: "qq" },
    });
    expect(codes(await addResource(contextOf(operator), wrong, randomUUID()))).toEqual([
      ...["REQUIRED input.title", "TOO_LONG input.publisher", "MALFORMED input.year", "MALFORMED input.url"],
      ...["UNKNOWN_CODE input.issues.0", "UNKNOWN_CODE input.jurisdictions.0", "UNKNOWN_CODE input.language"],
    ]);
  });

  it("has an address that everybody can open", async () => {
    for (const url of ["javascript:alert(1)", "https://10.0.0.1/", "https://intranet/", "https://a:b@desk.example/"]) {
      expect(codes(await addResource(contextOf(operator), said({ url }), " "))).toContain("MALFORMED input.url");
    }
  });

  it("stands once for one address", async () => {
    const url = `https://desk.example/${randomUUID()}`;
    await added({ url });
    expect(codes(await add(operator, { url }))).toEqual(["DUPLICATE input.url"]);
    expect(codes(await propose(coordinator, { url }))).toEqual(["DUPLICATE input.url"]);
  });

  it("is checked when a person says so, and unchecked when its address becomes another", async () => {
    const url = `https://desk.example/${randomUUID()}`;
    const resource = await added({ url });
    const checkedOn = async () => (await readResource(contextOf(undefined), resource))?.checkedOn;
    const revise = (input: ResourceInput) => reviseResource(contextOf(operator), { resource, input }, randomUUID());
    expect(await checkedOn()).toBeNull();
    await confirmResource(contextOf(operator), resource, randomUUID());
    expect(await checkedOn()).toBe("2026-11-22");
    await revise(said({ url, title: "Another title" }));
    expect(await checkedOn()).toBe("2026-11-22");
    await revise(said());
    expect(await checkedOn()).toBeNull();
    expect(codes(await revise(said({ isOpenedToday: true })))).toEqual([]);
    expect(await checkedOn()).toBe("2026-11-22");
  });

  it("that is withdrawn is answered like one that never was, and its address is free again", async () => {
    const url = `https://desk.example/${randomUUID()}`;
    const resource = await added({ url });
    expect(codes(await withdrawResource(contextOf(operator), resource, randomUUID()))).toEqual([]);
    expect(await readResource(contextOf(undefined), resource)).toBeNull();
    expect(await added({ url })).not.toBe("");
  });
});

describe("a proposal", () => {
  it("comes from coordinators of organizations, and is in the catalogue when an operator takes it in", async () => {
    for (const viewer of [undefined, operator, { ...coordinator, roles: ["ADVOCATE"] }]) {
      expect(codes(await propose(viewer))).toEqual(["NOT_ALLOWED"]);
    }
    const id = await proposed();
    expect(await readResource(contextOf(undefined), id)).toBeNull();
    expect(codes(await acceptResource(contextOf(coordinator), id, randomUUID()))).toEqual(["NOT_ALLOWED"]);
    expect(codes(await acceptResource(contextOf(operator), id, randomUUID()))).toEqual([]);
    expect(await readResource(contextOf(undefined), id)).toMatchObject({ id });
    expect(codes(await acceptResource(contextOf(operator), id, randomUUID()))).toEqual(["WRONG_STATE resource"]);
  });

  it("tells its own organization what became of it, and no other", async () => {
    const resource = await proposed();
    await refuseResource(contextOf(operator), { resource, reason: "NOT_OPEN" }, randomUUID());
    const seen = async (viewer: Viewer) => {
      const { edges } = await listProposals(contextOf(viewer), { first: 100, after: null, state: null });
      return edges.map(({ node }) => node).find(({ id }) => id === resource);
    };
    const refused = { state: "REFUSED", refusal: "NOT_OPEN", organizationId: "lima", proposedAt: now, decidedAt: now };
    expect(await seen(coordinator)).toMatchObject(refused);
    expect(await seen(operator)).toMatchObject(refused);
    expect(await seen({ ...coordinator, organization: "quito" })).toBeUndefined();
  });

  it("is one of at most ten of one person, and of thirty of an organization, that wait", async () => {
    const ofOne = (person: number) => ({ sub: `cusco~${person}`, organization: "cusco", roles: ["COORDINATOR"] });
    for (const person of [1, 2, 3]) for (let made = 0; made < 10; made++) await proposed(ofOne(person));
    for (const person of [1, 4]) {
      expect(codes(await propose(ofOne(person)))).toEqual(["TOO_MANY"]);
    }
    expect(codes(await propose(coordinator))).toEqual([]);
  });
});

it("has no column that is neither shown nor withheld, and none is changed without a record", async () => {
  const id = await added();
  const found = await orm.em.fork().findOneOrFail(Resource, { id });
  const { resource, organizationId: _, proposedAt: __, ...own } = viewProposal(found);
  const shown = [...Object.keys({ ...own, ...resource }), "proposedByOrganization", "enteredAt"];
  expect([...shown, ...withheld].sort()).toEqual(Object.keys(resourceSchema.meta.properties).sort());
  await expect(orm.em.fork().execute("update resource set title = 'x' where id = ?", [id])).rejects.toThrow(
    "has no record in its transaction",
  );
});
