import fc from "fast-check";
import { organizations, rowId } from "./two-worlds.fixture.ts";

export type RandomOperation = { text: string; variables: Record<string, unknown> };

/** Rows 4 and above do not exist anywhere. */
export const someRow: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...organizations), fc.integer({ min: 0, max: 5 }))
  .map(([organization, row]) => rowId(organization, row));
const someOrganization = fc.constantFrom(...organizations);

const condition = fc.constantFrom(
  "",
  "",
  "",
  " @include(if: $yes)",
  " @skip(if: $no)",
  " @include(if: $no)",
  " @skip(if: true)",
);

const needFields = fc.constantFrom(
  "id word",
  "__typename own: id issues { code { code } day: on }",
  "profile home { id }",
  "...needParts",
  "next { ...needParts next { id __typename } } home { again: needs(first: $first) { id } }",
  "... on Need { word } ... { id ... @include(if: $yes) { issues { on } } }",
);
const responderFields = fc.constantFrom(
  "name skills { level code { code } }",
  "id places",
  "...responderParts",
  "__typename",
);
const organizationFields = fc.constantFrom(
  "needs(first: 2) { id word }",
  "needs(first: $first) { ...needParts }",
  "held { __typename ... on Need { id word } ... on Responder { id name } }",
  "grid { id issues { code { code } } }",
);

const representation = fc.oneof(
  someRow.map((id) => ({ __typename: "Need", id })),
  someRow.map((id) => ({ __typename: "Responder", id })),
  someOrganization.map((id) => ({ __typename: "Organization", id })),
);

type Piece = { text: string; variables: Record<string, unknown> };

const entitiesRoot: fc.Arbitrary<(alias: string) => Piece> = fc
  .record({
    list: fc.array(representation, { maxLength: 12 }),
    asLiteral: fc.boolean(),
    condition,
    needFields,
    responderFields,
    organizationFields,
  })
  .map((one) => (alias) => {
    const variables = one.asLiteral ? {} : { [`list_${alias}`]: one.list };
    const value = one.asLiteral ? literal(one.list) : `$list_${alias}`;
    const selection = `... on Need { ${one.needFields} } ... on Responder { ${one.responderFields} } ... on Organization { ${one.organizationFields} }`;
    return { text: `${alias}: _entities(representations: ${value})${one.condition} { ${selection} }`, variables };
  });

const rowRoot: fc.Arbitrary<(alias: string) => Piece> = fc
  .record({
    id: someRow,
    field: fc.constantFrom("need", "responder"),
    asLiteral: fc.boolean(),
    condition,
    needFields,
    responderFields,
  })
  .map(({ id, field, asLiteral, condition: when, ...fields }) => (alias) => {
    const value = asLiteral ? JSON.stringify(id) : `$id_${alias}`;
    const selection = field === "need" ? fields.needFields : fields.responderFields;
    const text = `${alias}: ${field}(id: ${value})${when} { ${selection} }`;
    return { text, variables: asLiteral ? {} : { [`id_${alias}`]: id } };
  });

const plainRoot = fc.constantFrom<(alias: string) => Piece>((alias) => ({
  text: `${alias}: __typename`,
  variables: {},
}));

const commandRoot: fc.Arbitrary<(alias: string) => Piece> = fc
  .record({ organization: someOrganization, id: someRow, isNote: fc.boolean(), condition, needFields })
  .map((one) => (alias) => {
    const variables = one.isNote ? { [`id_${alias}`]: one.organization } : { [`id_${alias}`]: one.id };
    const call = one.isNote ? `note(organization: $id_${alias}, text: "${alias}")` : `mark(need: $id_${alias})`;
    return { text: `${alias}: ${call}${one.condition} { log need { ${one.needFields} } }`, variables };
  });

/** Roots stand alone, in inline fragments with conditions, or in a named fragment of the root. */
function assemble(kind: "query" | "mutation", pieces: readonly Piece[], wrap: readonly number[]): RandomOperation {
  const variables: Record<string, unknown> = { yes: true, no: false };
  for (const piece of pieces) Object.assign(variables, piece.variables);
  const rootType = kind === "query" ? "Query" : "Mutation";
  const named = pieces.filter((_, at) => wrap[at] === 2).map(({ text }) => text);
  const inPlace = pieces.flatMap(({ text }, at) => {
    if (wrap[at] === 1) return [`... on ${rootType} @include(if: $yes) { ... @skip(if: $no) { ${text} } }`];
    return wrap[at] === 2 ? [] : [text];
  });
  const spread = named.length > 0 ? ["...roots"] : [];
  const definitions = Object.keys(variables).map((name) => `$${name}: ${variableType(name)}`);
  const fragments = [
    "fragment needParts on Need { word home { id } ...deeper }",
    "fragment deeper on Need { issues { code { code } } first: next { word } }",
    "fragment responderParts on Responder { name home { id } }",
    ...(named.length > 0 ? [`fragment roots on ${rootType} { ${named.join("\n")} }`] : []),
  ];
  const text = `${kind} Random(${[...definitions, "$first: Int! = 3"].join(", ")}) { ${[...inPlace, ...spread].join("\n")} }`;
  return { text: [text, ...fragments].join("\n"), variables };
}

function variableType(name: string): string {
  if (name.startsWith("list_")) return "[_Any!]!";
  return name.startsWith("id_") ? "ID!" : "Boolean!";
}

function literal(list: readonly { __typename: string; id: string }[]): string {
  return `[${list.map(({ __typename, id }) => `{ __typename: "${__typename}", id: "${id}" }`).join(", ")}]`;
}

function operation(
  kind: "query" | "mutation",
  root: fc.Arbitrary<(alias: string) => Piece>,
): fc.Arbitrary<RandomOperation> {
  const item = fc.record({ root, wrap: fc.integer({ min: 0, max: 2 }), alias: fc.constantFrom("x", "y") });
  return fc.array(item, { minLength: 1, maxLength: 6 }).map((items) => {
    const pieces = items.map(({ root: build, alias }, at) => build(`${alias}${at}`));
    return assemble(
      kind,
      pieces,
      items.map(({ wrap }) => wrap),
    );
  });
}

export const randomQuery = operation("query", fc.oneof(entitiesRoot, rowRoot, entitiesRoot, plainRoot));
export const randomMutation = operation("mutation", commandRoot);
