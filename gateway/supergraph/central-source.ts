import type { GraphQLDataSource } from "@apollo/gateway";
import { type DocumentNode, Kind } from "graphql";
import { encodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import type { ErrorCode } from "#shared/errors/error-codes.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type BorderError, borderError, type ErrorPath } from "../partition/border-error.ts";
import { relayedCode } from "../partition/foreign-error.ts";
import { isRecord, type JsonRecord, ownValue } from "../partition/json-record.ts";
import { askService, type ServiceLine } from "./ask-service.ts";
import { type HopBudget, hopTimeoutMs } from "./hop-budget.ts";
import { type Fetch, type FetchOptions, readFetch } from "./read-fetch.ts";

export type CentralParts = {
  service: "matching" | "directory" | "statistics";
  line: ServiceLine;
  budget: HopBudget;
  findService: (service: string) => string | undefined;
  log: Logger;
  /** Milliseconds on the clock of the request's deadline. */
  monotonicMs: () => number;
};

type SourceAnswer = { data: JsonRecord | null; errors: BorderError[] };

const maxErrors = 50;

/** The data source of one of the centre's own services: told who asks, never given their token. Never throws. */
export class CentralSource implements GraphQLDataSource {
  readonly #parts: CentralParts;

  constructor(parts: CentralParts) {
    this.#parts = parts;
  }

  async process(options: FetchOptions): Promise<SourceAnswer> {
    try {
      const fetch = readFetch(options);
      if (fetch) return await this.#answer(fetch);
    } catch (err) {
      this.#parts.log.error({ err, service: this.#parts.service }, "central.failed");
    }
    return { data: null, errors: [borderError("INTERNAL", [])] };
  }

  async #answer(fetch: Fetch): Promise<SourceAnswer> {
    const { service, line, findService } = this.#parts;
    const { viewer } = fetch.context;
    const url = findService(service);
    // The guard lets nobody ask more than what is open; who opens something does so by its own table, as to nobody.
    if (!viewer && service === "matching") return refusal("UNAUTHENTICATED", fetch);
    if (url === undefined) return refusal("SERVICE_UNAVAILABLE", fetch);
    // The centre's own services are few and near: each is asked whenever it is needed.
    const answer = await askService(
      { ...line, circuits: undefined, crowds: undefined },
      {
        peer: { party: "centre", service },
        url,
        query: fetch.query,
        variables: fetch.variables,
        identity: viewer ? { [viewerHeader]: encodeViewer(viewer) } : {},
        timeoutMs: this.#timeoutMs(fetch),
        signal: fetch.signal,
      },
    );
    if (answer.ok) return { data: answer.data, errors: readErrors(answer.errors) };
    return refusal(answer.failure === "OVERLOADED" ? "OVERLOADED" : "SERVICE_UNAVAILABLE", fetch);
  }

  #timeoutMs({ document, context }: Fetch): number {
    const { budget, monotonicMs } = this.#parts;
    return hopTimeoutMs({ leftMs: context.deadlineMs - monotonicMs(), hops: budget.hopsFrom(document) });
  }
}

function readErrors(errors: unknown): BorderError[] {
  if (!Array.isArray(errors)) return [];
  const some: unknown[] = errors.slice(0, maxErrors);
  return some.map((error) => {
    const path = isRecord(error) ? ownValue(error, "path") : undefined;
    const steps: unknown[] = Array.isArray(path) ? path : [];
    return borderError(relayedCode(error) ?? "SERVICE_UNAVAILABLE", steps.filter(isStep));
  });
}

function isStep(step: unknown): step is string | number {
  return typeof step === "string" || typeof step === "number";
}

/** Nothing, with an error at every place that stays empty. */
function refusal(code: ErrorCode, fetch: Fetch): SourceAnswer {
  return { data: null, errors: emptyPlaces(fetch).map((path) => borderError(code, path)) };
}

function emptyPlaces({ document, variables }: Fetch): ErrorPath[] {
  const { representations } = variables;
  if (Array.isArray(representations)) return representations.slice(0, maxErrors).map((_, at) => ["_entities", at]);
  return rootKeys(document).map((key) => [key]);
}

function rootKeys(document: DocumentNode): string[] {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return (operation?.selectionSet.selections ?? []).flatMap((one) =>
    one.kind === Kind.FIELD ? [one.alias?.value ?? one.name.value] : [],
  );
}
