import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { buildSchema, execute, type GraphQLSchema, parse } from "graphql";
import { type Access, type Asker, may, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import { comparePolicy } from "#shared/policy/compare-policy.ts";
import { guardSchema } from "#shared/policy/guard-schema.ts";
import { joinPolicies, type ServicePolicy } from "#shared/policy/policy-table.ts";
import { type Relation, relations } from "#shared/policy/relation.ts";

const sdl = `
  type Query { boat(id: ID!): Boat fleet: Fleet }
  type Boat { id: ID! draught: Int keel: Keel secret: String }
  type Keel { depth: Int }
  type Fleet { boats: [Boat] flag: Boat }
  type Subscription { boatChanged: Boat }
  type Mutation { sink(boat: ID!): Sunk }
  type Sunk { isSunk: Boolean! boat: Boat problems: [Problem!]! warnings: [Problem!]! }
  type Problem { code: String! }
`;

const policy: ServicePolicy = {
  queries: { boat: openFrom("network"), fleet: openFrom("network") },
  commands: { sink: openAtHomeTo("CAPTAIN") },
  streams: { boatChanged: openAtHomeTo("CAPTAIN") },
  held: {
    Boat: {
      reach: ({ standing }) => standing,
      relate: ({ standing }, { isOpen }) => (standing === "home" || isOpen === true ? standing : "nobody"),
      fields: {
        id: openFrom("network"),
        draught: openFrom("network"),
        keel: openFrom("home"),
        secret: openAtHomeTo("CAPTAIN"),
      },
    },
  },
  parts: {
    Keel: ["depth"],
    Fleet: ["boats", "flag"],
    Sunk: ["isSunk", "boat", "problems", "warnings"],
    Problem: ["code"],
  },
};

const open = { id: "open", isOpen: true, draught: 2, keel: { depth: 1 }, secret: "x" };
const hidden = { ...open, id: "hidden", isOpen: false };

/** Resolvers that forget to ask. */
function careless(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const query = schema.getQueryType()?.getFields() ?? {};
  const mutation = schema.getMutationType()?.getFields() ?? {};
  if (query.boat) query.boat.resolve = async (_, { id }) => (id === "open" ? open : id === "hidden" ? hidden : null);
  if (query.fleet) query.fleet.resolve = () => ({ boats: [open, hidden], flag: hidden });
  const subscription = schema.getSubscriptionType()?.getFields() ?? {};
  if (subscription.boatChanged) subscription.boatChanged.resolve = () => open;
  if (mutation.sink) mutation.sink.resolve = () => ({ isSunk: true, boat: open, problems: [], warnings: [] });
  return schema;
}

const asker = (standing: Asker["standing"], ...roles: string[]): Asker => ({ standing, party: undefined, roles });

async function ask(as: Asker, text: string): Promise<unknown> {
  const schema = guardSchema<Asker>(careless(), { policy, askerOf: (context) => context });
  return JSON.parse(JSON.stringify(await execute({ schema, document: parse(text), contextValue: as })));
}

describe("a guarded schema", () => {
  it("shows of an object what its row opens, whatever the resolver hands out", async () => {
    const text = `{ boat(id: "open") { id draught keel { depth } secret } }`;
    const far = { id: "open", draught: 2, keel: null, secret: null };
    expect(await ask(asker("network"), text)).toEqual({ data: { boat: far } });
    expect(await ask(asker("home", "COOK"), text)).toEqual({ data: { boat: { ...far, keel: { depth: 1 } } } });
    expect(await ask(asker("home", "CAPTAIN"), text)).toMatchObject({ data: { boat: { secret: "x" } } });
    expect(await ask(asker("nobody"), text)).toEqual({ data: { boat: null } });
  });

  it("answers a forbidden object like an absent one, by every way to it", async () => {
    const forbidden = await ask(asker("network"), `{ boat(id: "hidden") { id } fleet { boats { id } flag { id } } }`);
    expect(forbidden).toEqual({ data: { boat: null, fleet: { boats: [{ id: "open" }, null], flag: null } } });
  });

  it("refuses a command with a problem, and nothing else in its payload", async () => {
    const text = `mutation { sink(boat: "open") { isSunk boat { id } problems { code } warnings { code } } }`;
    expect(await ask(asker("home", "COOK"), text)).toEqual({
      data: { sink: { isSunk: false, boat: null, problems: [{ code: "NOT_ALLOWED" }], warnings: [] } },
    });
    expect(await ask(asker("home", "CAPTAIN"), text)).toMatchObject({ data: { sink: { boat: { id: "open" } } } });
  });

  it("asks at each event of a stream, and lets through only what may be watched", async () => {
    const text = "subscription { boatChanged { id } }";
    expect(await ask(asker("home", "CAPTAIN"), text)).toEqual({ data: { boatChanged: { id: "open" } } });
    for (const far of [asker("home", "COOK"), asker("network", "CAPTAIN"), asker("nobody")]) {
      expect(await ask(far, text)).toEqual({ data: { boatChanged: null } });
    }
  });

  it("is not made without a row for every field and command, nor with a row for none", () => {
    const { draught: _, ...fields } = policy.held.Boat?.fields ?? {};
    const boat = { reach: ({ standing }: Asker) => standing, fields: { ...fields, mast: openFrom("home") } };
    const unfit = {
      ...policy,
      commands: {},
      streams: {},
      held: { Boat: boat, Raft: boat },
      parts: { ...policy.parts, Keel: [] },
    };
    expect(comparePolicy(careless(), unfit)).toEqual([
      "Boat.draught has no row.",
      "The row of Boat.mast has no field.",
      "Keel.depth has no row.",
      "Subscription.boatChanged has no row.",
      "Mutation.sink has no row.",
      "The row of Raft has no type.",
    ]);
    expect(() => guardSchema(careless(), { policy: unfit, askerOf: () => asker("home") })).toThrow("does not fit");
  });

  it("does not shut a field that cannot be null to somebody who sees its object", () => {
    const own = policy.held.Boat;
    const narrow = own && { ...policy, held: { Boat: { ...own, fields: { ...own.fields, id: openFrom("home") } } } };
    expect(narrow && comparePolicy(careless(), narrow)).toEqual([
      "Boat.id is shut to some who see it, and cannot be null.",
    ]);
  });
});

describe("a table", () => {
  const access = fc.dictionary(
    fc.constantFrom(...relations),
    fc.oneof(fc.constant("everyone" as const), fc.subarray(["CAPTAIN", "COOK"])),
  );
  const relation: fc.Arbitrary<Relation> = fc.constantFrom(...relations);

  it("opens nothing that no row names, and more roles never take anything away", () => {
    fc.assert(
      fc.property(access, relation, fc.subarray(["CAPTAIN", "COOK"]), (row: Access, to, roles) => {
        const isOpen = may(row, to, roles);
        expect(isOpen && row[to] === undefined).toBe(false);
        expect(isOpen && !may(row, to, [...roles, "DECKHAND"])).toBe(false);
      }),
    );
  });

  it("is told by one slice each", () => {
    expect(() => joinPolicies([{ parts: { Keel: [] } }, { parts: { Keel: [] } }])).toThrow("Keel");
  });
});
