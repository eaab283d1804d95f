import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";

/** A small partners' schema with everything that a split must cope with: lists, unions, roots of both kinds. */
export const worldSdl = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
directive @partition on ARGUMENT_DEFINITION
directive @network on FIELD_DEFINITION
scalar Profile
type Query {
  need(id: ID! @partition): Need
  responder(id: ID! @partition): Responder
}
type Mutation {
  note(organization: ID! @partition, text: String!): Noted
  mark(need: ID! @partition, by: Int! = 1): Noted
}
type Noted { log: [String!]! need: Need }
type Organization @key(fields: "id") { id: ID! needs(first: Int! = 20): [Need!] held: [Held!] grid: [[Need]] }
union Held = Need | Responder
type Need @key(fields: "id") { id: ID! word: String! home: Organization! profile: Profile issues: [Issue!]! next: Need }
type Issue { code: Code! on: String }
type Code @key(fields: "code", resolvable: false) { code: ID! }
type Responder @key(fields: "id") {
  id: ID! @network
  name: String! @network
  home: Organization! @network
  skills: [Skill!]! @network
  places: Int
}
type Skill { code: Code! level: Int }
`;

export const organizations = ["colorado", "bucharest", "manila"] as const;

export function rowId(organization: string, row: number): string {
  return `${organization}~00000000-0000-4000-8000-${String(row).padStart(12, "0")}`;
}

type Reference = { id: string };

/** What a world answers about a row; the rows 0 to 3 exist in every organization it holds. */
function needOf(id: string) {
  const [home = "", uuid = ""] = id.split("~");
  const row = Number(uuid.slice(-4));
  return {
    __typename: "Need",
    id,
    word: `oak-${row}`,
    home: { id: home },
    profile: { v: 1, home, deep: [{ row }] },
    issues: [{ code: { code: `c${row}` }, on: row % 2 === 0 ? null : "2026-01-01" }],
    next: () => (row < 3 ? needOf(rowId(home, row + 1)) : null),
  };
}

function responderOf(id: string) {
  const [home = "", uuid = ""] = id.split("~");
  const row = Number(uuid.slice(-4));
  const skills = [{ code: { code: `c${row}` }, level: row }];
  return { __typename: "Responder", id, name: `Person ${row} of ${home}`, home: { id: home }, skills, places: row };
}

/** What a world holds. `journal` hears every command of every world that shares it. */
export type World = { held: readonly string[]; log: string[]; journal: string[] };

export function newWorld(held: readonly string[], journal: string[] = []): World {
  return { held, log: [], journal };
}

function knows(world: World, id: string): boolean {
  const [organization = "", uuid] = id.split("~");
  return world.held.includes(organization) && (uuid === undefined || Number(uuid.slice(-4)) <= 3);
}

function write(world: World, organization: string, text: string): string[] {
  world.log.push(`${organization}: ${text}`);
  world.journal.push(`${organization}: ${text}`);
  return world.log.filter((line) => line.startsWith(`${organization}:`));
}

const needsOf = (home: string) => [0, 1, 2, 3].map((row) => needOf(rowId(home, row)));

function worldOf(context: unknown): World {
  if (typeof context === "object" && context !== null && isWorld(context)) return context;
  throw new Error("no world was given");
}

function isWorld(context: object): context is World {
  return "held" in context && "journal" in context;
}

function oneNeed({ id }: Reference, context: unknown) {
  return knows(worldOf(context), id) ? needOf(id) : null;
}

function oneResponder({ id }: Reference, context: unknown) {
  return knows(worldOf(context), id) ? responderOf(id) : null;
}

function note({ organization, text }: { organization: string; text: string }, context: unknown) {
  const world = worldOf(context);
  if (!knows(world, organization)) return null;
  return { log: write(world, organization, text), need: needOf(rowId(organization, 0)) };
}

function mark({ need, by }: { need: string; by: number }, context: unknown) {
  const world = worldOf(context);
  if (!knows(world, need)) return null;
  return { log: write(world, need.split("~")[0] ?? "", `mark ${by}`), need: needOf(need) };
}

function root<Given>(resolve: (given: Given, context: unknown) => unknown) {
  return (_: unknown, given: Given, context: unknown) => resolve(given, context);
}

/** Serves whichever world is the context: one organization's own, or one that holds all of them. */
export function buildWorldSchema(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(worldSdl),
    resolvers: {
      Query: { need: root(oneNeed), responder: root(oneResponder) },
      Mutation: { note: root(note), mark: root(mark) },
      Need: { __resolveReference: oneNeed },
      Responder: { __resolveReference: oneResponder },
      Organization: {
        __resolveReference: ({ id }: Reference, context: unknown) => (knows(worldOf(context), id) ? { id } : null),
        needs: ({ id }: Reference, { first }: { first: number }) => needsOf(id).slice(0, first),
        held: ({ id }: Reference) => [needOf(rowId(id, 1)), responderOf(rowId(id, 2))],
        grid: ({ id }: Reference) => [needsOf(id).slice(0, 2), [null, needOf(rowId(id, 3))]],
      },
      Held: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    },
  });
}
