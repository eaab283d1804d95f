import { type DocumentNode, Kind, parse } from "graphql";
import type { ServicePolicy } from "#shared/policy/policy-table.ts";

/** Fields and commands of the supergraph of which no service's table speaks: a sentence each. */
export function judgeSupergraph(sdl: string, policies: readonly ServicePolicy[]): string[] {
  const told = new Set(policies.flatMap(namesIn));
  return fieldsOf(parse(sdl, { noLocation: true }))
    .filter((name) => !told.has(name))
    .map((name) => `${name} of the supergraph has no row.`);
}

function namesIn({ queries, commands, streams, held, parts }: ServicePolicy): string[] {
  const below = (type: string, fields: readonly string[]) => fields.map((field) => `${type}.${field}`);
  return [
    ...below("Query", Object.keys(queries)),
    ...below("Mutation", Object.keys(commands)),
    ...below("Subscription", Object.keys(streams)),
    ...Object.entries(held).flatMap(([type, { fields }]) => below(type, Object.keys(fields))),
    ...Object.entries(parts).flatMap(([type, fields]) => below(type, fields)),
  ];
}

function fieldsOf({ definitions }: DocumentNode): string[] {
  return definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap(({ name, fields = [] }) => fields.map((field) => `${name.value}.${field.name.value}`));
}
