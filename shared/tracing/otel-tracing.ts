import { context, type Span, type SpanContext, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace-base";
import { currentRequestId } from "#shared/logging/request-id.ts";
import { narrowSpan } from "#shared/tracing/narrow-span.ts";
import type { Tracing, TracingOptions } from "#shared/tracing/tracing.ts";

const parentForm = /^00-([0-9a-f]{32})-([0-9a-f]{16})-(0[01])$/;

/** Traces by OpenTelemetry, sent by OTLP over HTTP. Apollo's gateway adds its own spans to them. */
export function startTracing({ service, endpoint, isEntrance }: TracingOptions): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces`, timeoutMillis: 2_000 });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    spanProcessors: [new BatchSpanProcessor(narrowed(exporter))],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  const tracer = provider.getTracer("alight");
  return {
    serve: (headers, work) => {
      const outside = isEntrance ? undefined : readParent(headers.traceparent);
      const parent = outside ? trace.setSpanContext(context.active(), outside) : context.active();
      const span = tracer.startSpan("serve", { kind: SpanKind.SERVER, attributes: requestAttributes() }, parent);
      return within(span, () =>
        work(({ route, status }) => {
          span.setAttributes({ "alight.route": route, "alight.status": status });
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        }),
      );
    },
    call: (party, work, outcomeOf) => {
      const span = tracer.startSpan("call", { kind: SpanKind.CLIENT, attributes: { "alight.party": party } });
      return within(span, async () => {
        const result = await work();
        span.setAttribute("alight.outcome", outcomeOf(result));
        return result;
      });
    },
    headers: () => parentHeaders(trace.getActiveSpan()?.spanContext()),
    stop: async () => {
      await provider.shutdown().catch(() => undefined); // nobody there to take the last ones
      trace.disable();
      context.disable();
    },
  };
}

async function within<Result>(span: Span, work: () => Promise<Result>): Promise<Result> {
  try {
    return await context.with(trace.setSpan(context.active(), span), work);
  } finally {
    span.end();
  }
}

/** Nothing gets past this: whatever made a span, only what is on the lists is sent. */
function narrowed(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(narrowSpan), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

function requestAttributes(): Record<string, string> {
  const request = currentRequestId();
  return request === undefined ? {} : { "alight.request": request };
}

function readParent(header: string | string[] | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = parentForm.exec(typeof header === "string" ? header : "") ?? [];
  if (traceId === undefined || spanId === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number(flags), isRemote: true };
}

function parentHeaders(span: SpanContext | undefined): Record<string, string> {
  if (!span) return {};
  return { traceparent: `00-${span.traceId}-${span.spanId}-0${span.traceFlags & 1}` };
}
