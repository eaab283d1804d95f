import type { Attributes } from "@opentelemetry/api";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";

/** Every name under which a span may leave: our own, and those of Apollo's gateway. */
const names: ReadonlySet<string> = new Set([
  "serve",
  "call",
  "gateway.request",
  "gateway.plan",
  "gateway.execute",
  "gateway.fetch",
  "gateway.postprocessing",
]);

/** Every attribute that may leave, and the form of its value: names of parts of the product, never of a row. */
const forms: Readonly<Record<string, RegExp>> = {
  "alight.party": /^[a-z][a-z0-9-]{1,30}$/,
  "alight.outcome": /^[A-Z_]{1,40}$/,
  "alight.route": /^(none|\/[a-z/-]{1,60})$/,
  "alight.status": /^[1-5]\d\d$/,
  "alight.request": /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  service: /^[a-z-]{1,30}$/,
};

/**
 * What leaves of a span: times, its place in the trace, and what is on the lists. Libraries add attributes, events
 * and error texts of their own, today or in their next version; all of that stays here.
 */
export function narrowSpan(span: ReadableSpan): ReadableSpan {
  const { traceId, spanId, traceFlags } = span.spanContext();
  const parent = span.parentSpanContext;
  return {
    name: names.has(span.name) ? span.name : "other",
    kind: span.kind,
    spanContext: () => ({ traceId, spanId, traceFlags }),
    ...(parent
      ? { parentSpanContext: { traceId: parent.traceId, spanId: parent.spanId, traceFlags: parent.traceFlags } }
      : {}),
    startTime: span.startTime,
    endTime: span.endTime,
    duration: span.duration,
    ended: span.ended,
    status: { code: span.status.code },
    attributes: narrowAttributes(span.attributes),
    links: [],
    events: [],
    resource: span.resource,
    instrumentationScope: { name: "alight" },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function narrowAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => {
      return Object.hasOwn(forms, name) && forms[name]?.test(String(value)) === true;
    }),
  );
}
