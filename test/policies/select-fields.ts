import { type GraphQLField, type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from "graphql";

export type Selecting = {
  /** How many levels of objects below. */
  depth: number;
  /** Asks for every field under another name. */
  isAliased?: boolean;
  /** Fields that cannot be asked for here. */
  without?: ReadonlySet<string>;
};

export const aliasPrefix = "as_";

/** All fields of a type and of what is below it, as a selection; everything tells its type. */
export function selectAll(type: GraphQLObjectType, selecting: Selecting): string {
  const fields = askableFields(type, selecting).map((field) => selectField(field, selecting));
  return `{ __typename ${fields.join(" ")} }`;
}

/** One field, with all that is below it. */
export function selectField(field: GraphQLField<unknown, unknown>, selecting: Selecting): string {
  const named = selecting.isAliased ? `${aliasPrefix}${field.name}: ${field.name}` : field.name;
  const below = getNamedType(field.type);
  if (!isObjectType(below)) return named;
  if (selecting.depth > 0) return `${named} ${selectAll(below, { ...selecting, depth: selecting.depth - 1 })}`;
  return `${named} { __typename ${"id" in below.getFields() ? "id" : ""} }`;
}

/** What grows while the walk looks, and would never be the same twice: it is walked apart (`growing.walk.ts`). */
export const growingFields: ReadonlySet<string> = new Set([
  "Organization.records",
  "Person.history",
  "Need.seenBy",
  "CentrePerson.history",
  "Query.centreRecords",
]);

/** What holds other things for each person: its own tests ask who is told of what (`inbox`). */
const personalFields: ReadonlySet<string> = new Set(["Organization.inbox"]);

/** The fields of a type that can be asked for without an argument. */
export function askableFields(type: GraphQLObjectType, { without }: Selecting): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(
    ({ name, args }) =>
      !without?.has(`${type.name}.${name}`) &&
      !growingFields.has(`${type.name}.${name}`) &&
      !personalFields.has(`${type.name}.${name}`) &&
      args.every((argument) => argument.defaultValue !== undefined || !isNonNullType(argument.type)),
  );
}
