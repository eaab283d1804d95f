import { execute, type GraphQLSchema } from "graphql";
import { formatBorderError } from "#shared/errors/format-border-error.ts";
import type { Change } from "#shared/stream/change-source.ts";
import type { Watched } from "#shared/stream/read-watched.ts";
import type { StreamMessage } from "#shared/stream/stream-message.ts";

export type Telling<Context> = { schema: GraphQLSchema; isDevelopment: boolean; watched: Watched; context: Context };

/**
 * Reads what was selected of a changed row, as it is now and as far as the table of policies opens it to whoever
 * watches. Undefined when they do not see the row; an end when it could not be read, because a change that was not
 * told must not be taken for told.
 */
export async function tellChange<Context>(
  { schema, isDevelopment, watched, context }: Telling<Context>,
  { id, cursor }: Change,
): Promise<StreamMessage | undefined> {
  const { document, variables, key } = watched;
  const result = await execute({
    ...{ schema, document },
    rootValue: { id },
    contextValue: context,
    variableValues: variables,
  });
  const errors = result.errors?.map((error) => formatBorderError(error.toJSON(), isDevelopment));
  if (result.data?.[key] !== null && result.data?.[key] !== undefined) {
    return { kind: "change", cursor, data: result.data, ...(errors ? { errors } : {}) };
  }
  return errors ? { kind: "end", code: "ORGANIZATION_UNAVAILABLE" } : undefined;
}
