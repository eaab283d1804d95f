import type { GraphQLDataSource } from "@apollo/gateway";
import { execute, type GraphQLSchema } from "graphql";
import type { Logger } from "#shared/logging/logger.ts";
import { type BorderError, borderError } from "../partition/border-error.ts";
import { relayedCode } from "../partition/foreign-error.ts";
import type { JsonRecord } from "../partition/json-record.ts";
import { type FetchOptions, readFetch } from "./read-fetch.ts";

/** The data source of commons: the schema runs in this very process, so that no name goes missing with a service. */
export class CommonsSource implements GraphQLDataSource {
  readonly #schema: GraphQLSchema;
  readonly #log: Logger;

  constructor(schema: GraphQLSchema, log: Logger) {
    this.#schema = schema;
    this.#log = log;
  }

  async process(options: FetchOptions): Promise<{ data: JsonRecord | null; errors: BorderError[] }> {
    const fetch = readFetch(options);
    if (!fetch) return { data: null, errors: [borderError("INTERNAL", [])] };
    try {
      const { data, errors } = await execute({
        schema: this.#schema,
        document: fetch.document,
        variableValues: fetch.variables,
        contextValue: { viewer: fetch.context.viewer },
      });
      const told = (errors ?? []).map((error) => borderError(relayedCode(error) ?? "INTERNAL", error.path ?? []));
      return { data: data ?? null, errors: told };
    } catch (err) {
      this.#log.error({ err }, "commons.failed");
      return { data: null, errors: [borderError("INTERNAL", [])] };
    }
  }
}
