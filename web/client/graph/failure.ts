import type { CombinedError } from "@urql/core";

/** Why something could not be shown, in the few kinds between which a person can tell a difference. */
export type Failure = "offline" | "session" | "clock" | "busy" | "organization" | "version" | "fault";

const kinds: Readonly<Record<string, Failure>> = {
  UNAUTHENTICATED: "session",
  CLOCK_SKEW: "clock",
  OVERLOADED: "busy",
  RATE_LIMITED: "busy",
  ORGANIZATION_UNAVAILABLE: "organization",
  ORGANIZATION_TIMEOUT: "organization",
  ORGANIZATION_MISBEHAVED: "organization",
  ORGANIZATION_UNKNOWN: "organization",
  SERVICE_UNAVAILABLE: "busy",
  OPERATION_UNREGISTERED: "version",
  QUERY_INVALID: "version",
};

/** The gravest of what went wrong; undefined when nothing did. */
export function failureOf(error: CombinedError | undefined): Failure | undefined {
  if (!error) return undefined;
  // The organization has refused to renew the token: the session there is over.
  if (error.networkError?.name === "ErrorResponse") return "session";
  const told = error.graphQLErrors.map(({ extensions }) => kinds[String(extensions.code)] ?? "fault");
  const order: readonly Failure[] = ["session", "clock", "version", "busy", "organization", "fault"];
  return order.find((kind) => told.includes(kind)) ?? "offline";
}

/** Whether an answer came in spite of what went wrong, and only parts of it are missing. */
export function isPartial(error: CombinedError | undefined): boolean {
  return Boolean(error?.graphQLErrors.some(({ path }) => (path?.length ?? 0) > 1));
}

/** Ids of the organizations that did not answer. */
export function silentOrganizations(error: CombinedError | undefined): string[] {
  const named = error?.graphQLErrors.flatMap(({ extensions }) =>
    typeof extensions.organization === "string" ? [extensions.organization] : [],
  );
  return [...new Set(named)];
}
