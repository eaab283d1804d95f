import type { ErrorCode } from "#shared/errors/error-codes.ts";
import { strangerLimits } from "#shared/query/query-limits.ts";
import type { Credentials } from "./authenticate.ts";
import { costOf } from "./cost-form.ts";
import type { ReadRequest } from "./read-graph-request.ts";
import { isOfBrowser, type RegisteredOperations } from "./registered-operations.ts";
import { pointsOf, type RequestRates } from "./request-rates.ts";

export type AdmissionRules = {
  rates: RequestRates;
  maxCost: number;
  /** Undefined where browsers may send anything. */
  registered: RegisteredOperations | undefined;
};

export type Admitted =
  | { ok: true }
  | { ok: false; status: 400 | 401 | 403 | 429; code: ErrorCode; retryAfterS?: number };

export type Asked = {
  read: Extract<ReadRequest, { ok: true }>;
  credentials: Extract<Credentials, { kind: "nobody" | "viewer" }>;
  headers: Readonly<Record<string, string>>;
  address: string;
};

/** The last word before a query is validated and planned: who may send it, what it costs, whether it is time. */
export function admitRequest(
  { read, credentials, headers, address }: Asked,
  rules: AdmissionRules,
  nowMs: number,
): Admitted {
  const { operation, request, hash, isKnown } = read;
  const viewer = credentials.kind === "viewer" ? credentials.viewer : undefined;
  const clientId = credentials.kind === "viewer" ? credentials.clientId : undefined;
  if (rules.registered && isOfBrowser(headers, clientId) && !rules.registered.has(hash)) {
    return { ok: false, status: 403, code: "OPERATION_UNREGISTERED" };
  }
  const cost = operation ? costOf(operation.cost, request.variables) : 1;
  const fields = operation?.fields ?? 0;
  if (cost === "page-too-long") return { ok: false, status: 400, code: "QUERY_INVALID" };
  if (!viewer && operation?.cost.needsToken) return { ok: false, status: 401, code: "UNAUTHENTICATED" };
  if (cost > rules.maxCost || (!viewer && (cost > strangerLimits.maxCost || fields > strangerLimits.maxFields))) {
    return { ok: false, status: 400, code: "QUERY_TOO_COSTLY" };
  }
  const points = pointsOf({ cost, newFields: isKnown ? 0 : fields });
  const allowed = rules.rates.take({ viewer, address }, points, nowMs);
  return allowed.ok ? allowed : { ok: false, status: 429, code: "RATE_LIMITED", retryAfterS: allowed.retryAfterS };
}
