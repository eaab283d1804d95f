/** What is known of an answered request: the route's own path and the status. */
export type Answered = { route: string; status: number };

/**
 * How long each step of a request takes, and at whom. A seam: nothing of OpenTelemetry is loaded as long as nobody
 * asks for traces.
 */
export type Tracing = {
  /** Answers a request that came in with these headers. */
  serve(headers: Headers, work: (note: (answered: Answered) => void) => Promise<void>): Promise<void>;
  /** Asks another party's service; `outcomeOf` tells in a word of a closed list how it went. */
  call<Result>(party: string, work: () => Promise<Result>, outcomeOf: (result: Result) => string): Promise<Result>;
  /** What takes the trace along to the next service (W3C Trace Context). */
  headers(): Record<string, string>;
  stop(): Promise<void>;
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export type TracingOptions = {
  service: string;
  /** Base address of an OTLP receiver over HTTP, as OTEL_EXPORTER_OTLP_ENDPOINT says it. */
  endpoint: string;
  /** Where clients come in: a trace begins here, whatever they say of one. */
  isEntrance: boolean;
};
