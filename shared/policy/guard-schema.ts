import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
} from "graphql";
import { type Access, type Asker, may } from "#shared/policy/access.ts";
import { comparePolicy, isWhole, policyFields, policyTypes } from "#shared/policy/compare-policy.ts";
import { guardReference } from "#shared/policy/guard-reference.ts";
import { type HeldType, isHeld, keepVisible, readHeldType } from "#shared/policy/held-type.ts";
import type { ServicePolicy } from "#shared/policy/policy-table.ts";
import { type CommandRefusal, refusedPayload } from "#shared/policy/refused-payload.ts";
import { relations } from "#shared/policy/relation.ts";

/** What a service's schema is guarded by. */
export type SchemaGuard<Context> = {
  policy: ServicePolicy;
  /** Who asks; read for every field, so it only looks. */
  askerOf: (context: Context) => Asker;
  /** Says why somebody may not give a command. */
  refuse?: CommandRefusal;
};

/**
 * The one place where the table is enforced: every way to a held object and every field that is not as open as its
 * object asks the table first, whatever its own resolver does. What is refused is null, without an error.
 * @throws when a field or a command has no row, or a row no field
 */
export function guardSchema<Context>(schema: GraphQLSchema, guard: SchemaGuard<Context>): GraphQLSchema {
  const findings = comparePolicy(schema, guard.policy);
  if (findings.length > 0) throw new Error(`The table of policies does not fit: ${findings.join(" ")}`);
  const held = new Map(Object.entries(guard.policy.held).map(([name, policy]) => [name, readHeldType(policy)]));
  for (const type of policyTypes(schema)) {
    const own = held.get(type.name);
    if (own) guardReference(type, own, guard.askerOf);
    for (const field of policyFields(type)) guardField(field, { schema, guard, held, type });
  }
  return schema;
}

type Place<Context> = {
  schema: GraphQLSchema;
  guard: SchemaGuard<Context>;
  held: ReadonlyMap<string, HeldType>;
  type: GraphQLObjectType;
};
type Field<Context> = GraphQLField<unknown, Context>;
type Resolver<Context> = GraphQLFieldResolver<unknown, Context>;

/** Leaves alone what is as open as its object: most of what is read costs nothing more. */
function guardField<Context>(field: Field<Context>, place: Place<Context>): void {
  const { schema, guard, held, type } = place;
  const leadsTo = held.get(getNamedType(field.type).name);
  if (leadsTo && leadsTo.visible.size < relations.length)
    field.resolve = keepingVisible(resolverOf(field), leadsTo, guard);
  if (type === schema.getMutationType()) {
    field.resolve = commanding(field, guard.policy.commands[field.name] ?? {}, guard);
  } else if (type === schema.getQueryType()) {
    const access = guard.policy.queries[field.name] ?? {};
    if (!isWhole(access, relations)) field.resolve = asking(resolverOf(field), access, guard);
  } else if (type === schema.getSubscriptionType()) {
    field.resolve = asking(resolverOf(field), guard.policy.streams[field.name] ?? {}, guard); // for each event anew
  } else {
    const own = held.get(type.name);
    const access = guard.policy.held[type.name]?.fields[field.name] ?? {};
    if (own && !isWhole(access, own.visible)) field.resolve = relating(resolverOf(field), { access, own }, guard);
  }
}

function resolverOf<Context>({ resolve }: Field<Context>): Resolver<Context> {
  return resolve ?? defaultFieldResolver;
}

function keepingVisible<Context>(
  resolve: Resolver<Context>,
  type: HeldType,
  { askerOf }: SchemaGuard<Context>,
): Resolver<Context> {
  return (...asked) => keepVisible(type, askerOf(asked[2]), resolve(...asked));
}

function asking<Context>(
  resolve: Resolver<Context>,
  access: Access,
  { askerOf }: SchemaGuard<Context>,
): Resolver<Context> {
  return (...asked) => {
    const { standing, roles } = askerOf(asked[2]);
    return may(access, standing, roles) ? resolve(...asked) : null;
  };
}

function relating<Context>(
  resolve: Resolver<Context>,
  { access, own }: { access: Access; own: HeldType },
  { askerOf }: SchemaGuard<Context>,
): Resolver<Context> {
  return (...asked) => {
    const [source, , context] = asked;
    const asker = askerOf(context);
    const isOpen = isHeld(source) && may(access, own.relate(asker, source), asker.roles);
    return isOpen ? resolve(...asked) : null;
  };
}

/** Who may not do it gets a payload that says so: the same for what is there and for what is not. */
function commanding<Context>(
  field: Field<Context>,
  access: Access,
  { askerOf, refuse }: SchemaGuard<Context>,
): Resolver<Context> {
  const resolve = resolverOf(field);
  const refused = refusedPayload(field, refuse);
  return (...asked) => {
    const { standing, roles } = askerOf(asked[2]);
    return may(access, standing, roles) ? resolve(...asked) : refused;
  };
}
