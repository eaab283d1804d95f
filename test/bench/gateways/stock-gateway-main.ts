import { runService } from "#shared/config/run-service.ts";
import { healthRoutes } from "#shared/http/health-routes.ts";
import { serveHttp } from "#shared/http/serve-http.ts";
import { createMetrics } from "#shared/metrics/metrics.ts";
import { clientLimits } from "#shared/query/query-limits.ts";
import { readGatewayConfig } from "../../../gateway/config.ts";
import { graphEntrance } from "../../../gateway/guard/graph-entrance.ts";
import { startGraphServer } from "../../../gateway/supergraph/graph-server.ts";
import { HopBudget } from "../../../gateway/supergraph/hop-budget.ts";
import { believeViewer } from "../no-trust/believe-viewer.ts";
import { createStockSources } from "./stock-sources.ts";
import { openUpstream } from "./upstream.ts";

/** The product's gateway in everything but its data sources: those are Apollo's own. */
await runService("gateway", async () => {
  const config = readGatewayConfig(process.env);
  const upstream = await openUpstream(config);
  const { isDevelopment } = config;
  const graph = await startGraphServer({
    supergraph: upstream.texts.supergraph,
    sources: createStockSources(upstream),
    budget: new HopBudget(() => true),
    isDevelopment,
    log: upstream.log,
    ...clientLimits,
  });
  const { supergraph } = upstream.texts;
  const route = graphEntrance(config, { graph, authenticate: believeViewer, supergraph });
  const metrics = createMetrics("gateway");
  const http = await serveHttp({
    host: config.host,
    port: config.port,
    routes: [route, ...healthRoutes({ metrics, metricsToken: undefined, isOpenHere: true, isReady: async () => true })],
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
