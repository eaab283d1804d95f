import {
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { type Problem, problem } from "#shared/errors/problem.ts";

/** Why a command is refused to those whom its row leaves out. */
export type CommandRefusal = (command: string) => Problem;

/** What a refused command answers: the problem, and nothing in every other field of its payload. */
export function refusedPayload<Context>(
  field: GraphQLField<unknown, Context>,
  refuse: CommandRefusal | undefined,
): Readonly<Record<string, unknown>> {
  const payload = getNamedType(field.type);
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  const empty = fields.map(({ name, type }) => [name, nothingOf(type)]);
  return { ...Object.fromEntries(empty), problems: [refuse?.(field.name) ?? notAllowed] };
}

function nothingOf(type: GraphQLOutputType): null | false | [] {
  if (!isNonNullType(type)) return null;
  return type.ofType === GraphQLBoolean ? false : [];
}

const notAllowed = problem("NOT_ALLOWED", [], "This is not for you to do.");
