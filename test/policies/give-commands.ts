import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { selectField } from "./select-fields.ts";
import { walkedHome } from "./walk-asker.ts";
import { objectType } from "./walk-ways.ts";

/** A command as text: `subject` is the id that it is about, `key` the idempotency key. */
export type WalkedCommand = { name: string; text(subject: string, key: string): string };

/** Every command of a schema, each with the least that its arguments must hold. */
export function commandsOf(schema: GraphQLSchema): WalkedCommand[] {
  return Object.values(objectType(schema, "Mutation").getFields()).map((field) => ({
    name: field.name,
    text: (subject, key) => {
      const given = field.args.map((argument) => `${argument.name}: ${givenFor(argument, { subject, key })}`);
      const selected = selectField(field, { depth: 2, without: new Set(["Need.matchProfile"]) });
      return `mutation { done: ${selected.replace(field.name, `${field.name}(${given.join(", ")})`)} }`;
    },
  }));
}

/** What the schema alone does not tell of a value. */
const known: Readonly<Record<string, string>> = {
  organization: walkedHome,
  issue: "record-clear",
  jurisdiction: "US-CO",
  email: "walked@colorado.example",
};

/** Arguments that name what a command is about. */
const ofSubject: ReadonlySet<string> = new Set([
  "need",
  "responder",
  "person",
  "from",
  "to",
  "tool",
  "concern",
  "update",
  "opportunity",
  "introduction",
  "inboxItem",
  "permission",
  "resource",
]);

function givenFor({ name, type }: GraphQLArgument, { subject, key }: { subject: string; key: string }): string {
  if (name === "idempotencyKey") return JSON.stringify(key);
  if (ofSubject.has(name)) return JSON.stringify(subject);
  return literal(name, type);
}

function literal(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(name, type.ofType);
  if (isListType(type)) return `[${literal(name, type.ofType)}]`;
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? "";
  if (named.name === "SignedRecord") return JSON.stringify("x.y.z");
  if (named.name === "Int") return "1";
  if (!isInputObjectType(named)) return named.name === "Boolean" ? "true" : JSON.stringify(known[name] ?? "walked");
  const required = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${required.map((field) => `${field.name}: ${literal(field.name, field.type)}`).join(", ")} }`;
}
