import { type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from "graphql";
import type { Access } from "#shared/policy/access.ts";
import { readHeldType } from "#shared/policy/held-type.ts";
import type { ServicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

/** Those of Apollo Federation: `_entities` leads to what has rows of its own, `_service` to the published schema. */
const federationFields: ReadonlySet<string> = new Set(["_entities", "_service"]);

const standings: readonly Relation[] = ["nobody", "network", "home"];

/** Where a table and the schema it is for do not fit: a sentence each. */
export function comparePolicy(schema: GraphQLSchema, policy: ServicePolicy): string[] {
  const types = policyTypes(schema);
  const names = new Set(types.map(({ name }) => name));
  const told = [...Object.keys(policy.held), ...Object.keys(policy.parts)];
  return [
    ...types.flatMap((type) => compareType(schema, policy, type)),
    ...told.filter((name) => !names.has(name)).map((name) => `The row of ${name} has no type.`),
  ];
}

/** The object types that need rows. */
export function policyTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.filter(({ name }) => !name.startsWith("_"));
}

export function policyFields(type: GraphQLObjectType) {
  return Object.values(type.getFields()).filter(({ name }) => !federationFields.has(name));
}

function compareType(schema: GraphQLSchema, policy: ServicePolicy, type: GraphQLObjectType): string[] {
  if (type === schema.getQueryType()) return compareRows(type, policy.queries, standings);
  if (type === schema.getMutationType()) return compareNames(type, Object.keys(policy.commands));
  if (type === schema.getSubscriptionType()) return compareRows(type, policy.streams, standings);
  const held = policy.held[type.name];
  const parts = policy.parts[type.name];
  if (held && parts) return [`${type.name} is both held and a part.`];
  if (held) return compareRows(type, held.fields, [...readHeldType(held).visible]);
  return compareNames(type, parts ?? []);
}

/** Besides, a field that is shut to somebody who sees its object must be able to be null. */
function compareRows(
  type: GraphQLObjectType,
  rows: Readonly<Record<string, Access>>,
  visible: readonly Relation[],
): string[] {
  const strict = policyFields(type).filter((field) => isNonNullType(field.type));
  const narrow = strict.filter(({ name }) => !isWhole(rows[name] ?? {}, visible));
  const sentences = narrow.map(({ name }) => `${type.name}.${name} is shut to some who see it, and cannot be null.`);
  return [...compareNames(type, Object.keys(rows)), ...sentences];
}

/** Whether a row is open to every role in all of these relations. */
export function isWhole(access: Access, visible: Iterable<Relation>): boolean {
  return [...visible].every((relation) => access[relation] === "everyone");
}

function compareNames(type: GraphQLObjectType, told: readonly string[]): string[] {
  const names = policyFields(type).map(({ name }) => name);
  return [
    ...names.filter((name) => !told.includes(name)).map((name) => `${type.name}.${name} has no row.`),
    ...told.filter((name) => !names.includes(name)).map((name) => `The row of ${type.name}.${name} has no field.`),
  ];
}
