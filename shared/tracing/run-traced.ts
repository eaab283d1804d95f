import type { Tracing, TracingOptions } from "#shared/tracing/tracing.ts";

type Service = { stop(): Promise<void> };

/** Starts a service, with traces of it when there is somebody to send them to; stopping it sends the last ones. */
export async function runTraced(
  { endpoint, ...options }: Omit<TracingOptions, "endpoint"> & { endpoint: string | undefined },
  start: (tracing: Tracing | undefined) => Promise<Service>,
): Promise<Service> {
  if (endpoint === undefined) return start(undefined);
  const { startTracing } = await import("#shared/tracing/otel-tracing.ts");
  const tracing = startTracing({ ...options, endpoint });
  const service = await start(tracing);
  return {
    stop: async () => {
      await service.stop();
      await tracing.stop();
    },
  };
}
