import { runService } from "#shared/config/run-service.ts";
import { healthRoutes } from "#shared/http/health-routes.ts";
import { serveHttp } from "#shared/http/serve-http.ts";
import { createMetrics } from "#shared/metrics/metrics.ts";
import { readGatewayConfig } from "../../../gateway/config.ts";
import { graphRoute } from "../../../gateway/guard/graph-route.ts";
import { defaultQueryLimits } from "../../../gateway/guard/query-limits.ts";
import { VerdictMemory } from "../../../gateway/guard/verdict-memory.ts";
import { startGraphServer } from "../../../gateway/supergraph/graph-server.ts";
import { HopBudget } from "../../../gateway/supergraph/hop-budget.ts";
import { believeViewer } from "../no-trust/believe-viewer.ts";
import { createStockSources } from "./stock-sources.ts";
import { openUpstream } from "./upstream.ts";

/** The product's gateway in everything but its data sources: those are Apollo's own. */
await runService("gateway", async () => {
  const config = readGatewayConfig(process.env);
  const upstream = await openUpstream(config);
  const { isDevelopment, deadlineMs } = config;
  const graph = await startGraphServer({
    supergraph: upstream.texts.supergraph,
    sources: createStockSources(upstream),
    budget: new HopBudget(() => true),
    isDevelopment,
    log: upstream.log,
    ...defaultQueryLimits,
  });
  const verdicts = new VerdictMemory(defaultQueryLimits);
  const monotonicMs = () => performance.now();
  const route = graphRoute({ verdicts, authenticate: believeViewer, answer: graph.answer, deadlineMs, monotonicMs });
  const metrics = createMetrics("gateway");
  const http = await serveHttp({
    host: config.host,
    port: config.port,
    routes: [route, ...healthRoutes({ metrics, metricsToken: undefined, isReady: async () => true })],
    maxBodyBytes: config.maxRequestBytes,
    maxBodyMs: 10_000,
  });
  return {
    stop: async () => {
      await http.close();
      await graph.stop();
      await upstream.stop();
    },
  };
});
