import { timingSafeEqual } from "node:crypto";
import { type Incoming, jsonAnswer, type Route, refusal } from "#shared/http/serve-http.ts";
import { shareFlight } from "#shared/http/share-flight.ts";
import type { Metrics } from "#shared/metrics/metrics.ts";

export type HealthOptions = {
  metrics: Metrics;
  isReady: () => Promise<boolean>;
  /** What whoever runs the service should know of it, though it can do its work. */
  remarks?: Readonly<Record<string, string>> | undefined;
  /** Whoever is not on this machine must bring it to read the metrics; nobody else may when there is none. */
  metricsToken: string | undefined;
  /** Whether this machine may read them without it. Where a proxy stands in front, everybody comes from this machine. */
  isOpenHere: boolean;
};

/** `/health/live`: the process answers. `/health/ready`: it can do its work; and how many of the directory's records it does not believe. `/metrics`: Prometheus text. */
export function healthRoutes({ metrics, isReady, remarks, metricsToken, isOpenHere }: HealthOptions): Route[] {
  const { registry } = metrics;
  const lookNow = shareFlight(isReady); // whoever asks without end costs one look at a time
  return [
    { method: "GET", path: "/health/live", handle: async () => jsonAnswer(200, { status: "live" }) },
    {
      method: "GET",
      path: "/health/ready",
      handle: async () => {
        const isNow = await lookNow().catch(() => false);
        const [refused] = (await metrics.refusedRecords.get()).values;
        const remark = refused && refused.value > 0 ? { refusedRecords: refused.value } : {};
        return jsonAnswer(isNow ? 200 : 503, { status: isNow ? "ready" : "unready", ...remark, ...remarks });
      },
    },
    {
      method: "GET",
      path: "/metrics",
      handle: async (incoming) => {
        if (!hasToken(incoming, metricsToken) && !(isOpenHere && isOfThisMachine(incoming)))
          return refusal(404, "NOT_FOUND");
        return { status: 200, headers: { "content-type": registry.contentType }, body: await registry.metrics() };
      },
    },
  ];
}

const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** Who asks which organization how often is nobody's business. */
function hasToken({ headers }: Incoming, token: string | undefined): boolean {
  return token !== undefined && isSame(headers.authorization, `Bearer ${token}`);
}

/** A proxy on this machine speaks for others. */
function isOfThisMachine({ headers, remoteAddress }: Incoming): boolean {
  const isForwarded = ["forwarded", "x-forwarded-for", "via"].some((name) => headers[name] !== undefined);
  return loopback.has(remoteAddress) && !isForwarded;
}

function isSame(given: string | undefined, expected: string): boolean {
  const one = Buffer.from(given ?? "");
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}
