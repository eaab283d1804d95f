import type { TlsFiles } from "#shared/config/tls-files.ts";
import { type HealthOptions, healthRoutes } from "#shared/http/health-routes.ts";
import { type HttpOptions, type HttpService, serveHttp } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { noteAnswers } from "#shared/metrics/note-answer.ts";

export type ServiceParts = Pick<
  HttpOptions,
  "routes" | "mounts" | "pages" | "maxBodyBytes" | "requestIdOf" | "tracing"
> &
  Pick<HealthOptions, "metrics" | "isReady" | "remarks"> & {
    /** Of the service's own settings: where it is reached, by which certificate, and who may read its metrics. */
    config: {
      host: string;
      port: number;
      /** Its address as others and browsers know it. */
      publicUrl: string;
      isDevelopment: boolean;
      tls?: TlsFiles | undefined;
      metricsToken: string | undefined;
    };
    log: Logger;
  };

/** Nothing that a service is sent takes longer to arrive over a line that works. */
const maxBodyMs = 10_000;

/** Opens a service's address: its own routes, and what all services have: health, metrics, a log of what went wrong. */
export function serveService({
  config,
  log,
  metrics,
  isReady,
  remarks,
  routes,
  ...parts
}: ServiceParts): Promise<HttpService> {
  const { host, port, tls, metricsToken, isDevelopment } = config;
  return serveHttp({
    ...parts,
    host,
    port,
    tls,
    isPublicSecure: config.publicUrl.startsWith("https:"),
    routes: [...routes, ...healthRoutes({ metrics, metricsToken, isOpenHere: isDevelopment, isReady, remarks })],
    maxBodyMs,
    onAnswer: noteAnswers({ metrics, log }),
    onRefusedConnection: (code) => log.warn({ code }, "connection.refused"),
    onError: (err) => log.error({ err }, "request.failed"),
  });
}
