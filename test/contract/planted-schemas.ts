const problems = `
  "Tells what went wrong." type Problem { "Which." code: String! }
  "What came of it." type Payload { "All at once." problems: [Problem!]! }`;

const partition = `
  "Marks it." directive @partition on ARGUMENT_DEFINITION`;

const key = `"Sent twice, done once." idempotencyKey: ID!`;

function supergraph(...graphs: readonly string[]): string {
  const values = graphs.map((name, at) => `G${at} @join__graph(name: "${name}", url: "")`).join(" ");
  return `scalar join__FieldSet enum join__Graph { ${values} } type Query { "One." one: Int }`;
}

/** One schema for each way to break a law. Everything else in it is as it should be. */
export const plantedSchemas: readonly { rule: string; how: string; sdl: string }[] = [
  { rule: "partners-once", how: "partners is missing", sdl: supergraph("commons") },
  { rule: "partners-once", how: "every organization is a subgraph", sdl: supergraph("partners", "partner-b") },
  {
    rule: "one-partition",
    how: "a query names nobody",
    sdl: `${partition} type Query { "One." one("Its id." id: ID!): Int }`,
  },
  {
    rule: "one-partition",
    how: "a query names two",
    sdl: `${partition} type Query { "One." one("Its id." id: ID! @partition, "And." b: ID! @partition): Int }`,
  },
  {
    rule: "one-partition",
    how: "a command names nobody",
    sdl: `${partition} ${problems} type Mutation { "Posts." post(${key}): Payload }`,
  },
  {
    rule: "one-partition",
    how: "a subscription names nobody",
    sdl: `${partition} type Subscription { "Watches." watch: Int }`,
  },
  { rule: "everything-described", how: "a field is not", sdl: "type Query { one: Int }" },
  { rule: "everything-described", how: "a field of an extension is not", sdl: "extend type Query { one: Int }" },
  { rule: "everything-described", how: "an argument is not", sdl: 'type Query { "One." one(id: ID!): Int }' },
  { rule: "everything-described", how: "a type is not", sdl: 'type One { "Its id." id: ID! }' },
  { rule: "everything-described", how: "a description is empty", sdl: '" " type One { "Its id." id: ID! }' },
  { rule: "everything-described", how: "an enum is not", sdl: 'enum One { "A." A }' },
  { rule: "everything-described", how: "a value is not", sdl: '"Some." enum One { A }' },
  { rule: "everything-described", how: "a scalar is not", sdl: "scalar One" },
  { rule: "everything-described", how: "a field of an input is not", sdl: '"Some." input One { a: Int }' },
  {
    rule: "stated-maximum",
    how: "first has none",
    sdl: 'type Query { "One." one("How many." first: Int! = 20): Int }',
  },
  { rule: "stated-maximum", how: "a list has none", sdl: 'type Query { "One." one("Which." ids: [ID!]!): Int }' },
  { rule: "stated-maximum", how: "a list in an input has none", sdl: '"Some." input One { "Which." ids: [ID!] }' },
  { rule: "command-has-key", how: "there is none", sdl: `${problems} type Mutation { "Posts." post: Payload }` },
  {
    rule: "command-has-key",
    how: "it may be left out",
    sdl: `${problems} type Mutation { "Posts." post("Once." idempotencyKey: ID): Payload }`,
  },
  { rule: "command-tells-problems", how: "it gives a number", sdl: `type Mutation { "Posts." post(${key}): Int }` },
  {
    rule: "command-tells-problems",
    how: "its payload has none",
    sdl: `"What came of it." type Payload { "Its id." id: ID } type Mutation { "Posts." post(${key}): Payload }`,
  },
];

/** Everything that is allowed and looks close to a violation. */
export const healthySchemas: readonly string[] = [
  supergraph("commons", "directory", "matching", "partners"),
  `${partition} ${problems}
  type Query { _service: Int "One." one("Its id." id: ID! @partition, "At most 50." first: Int! = 20): Int }
  type Mutation { "Posts." post("Where." organization: ID! @partition, "At most 12." ids: [ID!], ${key}): Payload }`,
  `type Issue @key(fields: "code", resolvable: false) { code: ID! }
  "A need." type Need @key(fields: "id") { "Its id." id: ID! profile: String @external }`,
];
