import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { Chance } from "./chance.ts";

const uuid = "00000000-0000-4000-8000-000000000000";
const ids = [
  ...[`colorado~${uuid}`, `bucharest~${uuid}`, `atlantis~${uuid}`, `centre~${uuid}`, "colorado", "colorado~", "~", ""],
  ...["RO", "US-CO", "family-divorce", "en", "x", "'; drop table need;--", "../../etc/passwd", "__proto__", "%00"],
];
const texts = [...ids, "2026-11-22", "2026-02-30", "now", "\u202e", "x".repeat(3_000), "{{7*7}}", "<script>"];
const numbers = ["0", "1", "2", "5", "-1", "51", "101", "2147483647", "2147483648", "1e3", "0.5"];
const maxDepth = 6;
const maxInputDepth = 4;

/** An operation of the schema, mostly valid, with the values that people and attackers send. The same for the same seed. */
export function randomOperation(schema: GraphQLSchema, seed: number): string {
  const chance = new Chance(seed);
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const root = mutation && chance.onceIn(4) ? mutation : query;
  const text = root ? `${root === mutation ? "mutation" : "query"} ${selection(root, chance, 0)}` : "";
  return chance.onceIn(6) ? damaged(text, chance) : text;
}

function selection(type: GraphQLObjectType, chance: Chance, depth: number): string {
  const fields = Object.values(type.getFields()).filter((field) => depth < maxDepth || !isComposite(field));
  if (fields.length === 0) return "{ __typename }";
  const chosen = Array.from({ length: 1 + chance.below(4) }, () => chance.of(fields));
  return `{ ${chosen.map((field, at) => fieldText(field, { chance, depth, at })).join(" ")} }`;
}

function isComposite(field: GraphQLField<unknown, unknown>): boolean {
  return isObjectType(getNamedType(field.type));
}

type Place = { chance: Chance; depth: number; at: number };

function fieldText(field: GraphQLField<unknown, unknown>, { chance, depth, at }: Place): string {
  const given = field.args.filter((argument) => isNonNullType(argument.type) || chance.onceIn(3));
  const list = given.map((argument) => argumentText(argument, chance)).join(", ");
  const type = getNamedType(field.type);
  const inner = isObjectType(type) ? ` ${selection(type, chance, depth + 1)}` : "";
  const directive = chance.onceIn(12) ? ` @${chance.of(["skip", "include"])}(if: ${chance.of(["true", "false"])})` : "";
  return `a${depth}x${at}: ${field.name}${list === "" ? "" : `(${list})`}${directive}${inner}`;
}

function argumentText({ name, type }: GraphQLArgument, chance: Chance): string {
  return `${name}: ${valueText(type, chance, 0)}`;
}

function valueText(type: GraphQLInputType, chance: Chance, depth: number): string {
  if (chance.onceIn(40)) return chance.of(["null", "{}", "[]", "WRONG", "7", '"x"', "$none"]);
  if (isNonNullType(type)) return valueText(type.ofType, chance, depth);
  if (isListType(type)) return listText(type.ofType, chance, depth);
  if (isEnumType(type)) return chance.of(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = fields.filter((one) => isNonNullType(one.type) || (depth < maxInputDepth && chance.onceIn(2)));
    return `{ ${given.map((one) => `${one.name}: ${valueText(one.type, chance, depth + 1)}`).join(", ")} }`;
  }
  if (type.name === "Int" || type.name === "Float") return chance.of(numbers);
  if (type.name === "Boolean") return chance.of(["true", "false"]);
  return JSON.stringify(chance.of(type.name === "ID" ? ids : texts));
}

function listText(type: GraphQLInputType, chance: Chance, depth: number): string {
  const length = chance.onceIn(20) ? 120 : chance.below(3);
  return `[${Array.from({ length }, () => valueText(type, chance, depth + 1)).join(", ")}]`;
}

/** With something missing, doubled or strange in it. */
function damaged(text: string, chance: Chance): string {
  const at = chance.below(text.length);
  const until = at + 1 + chance.below(12);
  const piece = chance.of([
    "",
    text.slice(at, until).repeat(2),
    "{",
    "}",
    "...F",
    "\u0000",
    '"',
    "#",
    "@x",
    "\u{1f600}",
  ]);
  return text.slice(0, at) + piece + text.slice(until);
}
