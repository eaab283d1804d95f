import type { GraphQLDataSource } from "@apollo/gateway";
import { type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import type { Logger } from "#shared/logging/logger.ts";
import { type BorderError, borderError } from "../partition/border-error.ts";
import { relayedCode } from "../partition/foreign-error.ts";
import type { JsonRecord } from "../partition/json-record.ts";
import { foldRepresentations, unfoldEntities, unfoldErrors } from "./fold-representations.ts";
import { type Fetch, type FetchOptions, readFetch } from "./read-fetch.ts";

type SourceAnswer = { data: JsonRecord | null; errors: BorderError[] };

/** The data source of commons: the schema runs in this very process, so that no name goes missing with a service. */
export class CommonsSource implements GraphQLDataSource {
  readonly #schema: GraphQLSchema;
  readonly #log: Logger;

  constructor(schema: GraphQLSchema, log: Logger) {
    this.#schema = schema;
    this.#log = log;
  }

  async process(options: FetchOptions): Promise<SourceAnswer> {
    try {
      const fetch = readFetch(options);
      if (fetch) return await this.#answer(fetch);
    } catch (err) {
      this.#log.error({ err }, "commons.failed");
    }
    return { data: null, errors: [borderError("INTERNAL", [])] };
  }

  async #answer(fetch: Fetch): Promise<SourceAnswer> {
    const { representations } = fetch.variables;
    if (!Array.isArray(representations)) return read(await this.#run(fetch, fetch.variables));
    const folded = foldRepresentations(representations);
    const { data, errors } = read(await this.#run(fetch, { ...fetch.variables, representations: folded.unique }));
    return { data: data && unfoldEntities(data, folded), errors: unfoldErrors(errors, folded) };
  }

  async #run({ document, context }: Fetch, variables: JsonRecord): Promise<ExecutionResult> {
    const contextValue = { viewer: context.viewer };
    return execute({ schema: this.#schema, document, variableValues: variables, contextValue });
  }
}

function read({ data, errors }: ExecutionResult): SourceAnswer {
  const told = (errors ?? []).map((error) => borderError(relayedCode(error) ?? "INTERNAL", error.path ?? []));
  return { data: data ?? null, errors: told };
}
