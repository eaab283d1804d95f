import type { Route } from "#shared/http/serve-http.ts";
import { jsonAnswer } from "#shared/http/serve-http.ts";
import type { Metrics } from "#shared/metrics/metrics.ts";

/** `/health/live`: the process answers. `/health/ready`: it can do its work. `/metrics`: Prometheus text. */
export function healthRoutes(options: { metrics: Metrics; isReady: () => Promise<boolean> }): Route[] {
  const { registry } = options.metrics;
  return [
    { method: "GET", path: "/health/live", handle: async () => jsonAnswer(200, { status: "live" }) },
    {
      method: "GET",
      path: "/health/ready",
      handle: async () => {
        const isReady = await options.isReady().catch(() => false);
        return jsonAnswer(isReady ? 200 : 503, { status: isReady ? "ready" : "unready" });
      },
    },
    {
      method: "GET",
      path: "/metrics",
      handle: async () => ({
        status: 200,
        headers: { "content-type": registry.contentType },
        body: await registry.metrics(),
      }),
    },
  ];
}
