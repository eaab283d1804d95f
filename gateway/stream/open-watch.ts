import type { ErrorCode } from "#shared/errors/error-codes.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import { requestIdHeaders } from "#shared/logging/request-id.ts";
import { openSignedStream } from "#shared/stream/open-signed-stream.ts";
import type { StreamClient } from "#shared/stream/stream-client.ts";
import { type StreamMessage, streamPath } from "#shared/stream/stream-message.ts";
import { readForeignErrors } from "../partition/foreign-error.ts";
import { isRecord, ownValue } from "../partition/json-record.ts";
import type { GroupAnswer } from "../partition/merge-answers.ts";
import type { Group } from "../partition/split-operation.ts";

export type WatchLine = {
  client: StreamClient;
  trust: MessageTrust;
  /** The address of an organization that takes part; undefined for every other name. */
  findOrganization: (organization: string) => string | undefined;
};

export type WatchQuestion = {
  group: Group;
  /** The person's own token: their organization judges it again at every event. */
  token: string;
  after: string | undefined;
  /** Until the organization has said yes or no. */
  timeoutMs: number;
  signal: AbortSignal;
};

/** What the organization will say; or the answer that stands in its place. */
export type OpenedWatch =
  | { ok: true; messages: AsyncGenerator<StreamMessage, void, undefined> }
  | { ok: false; answer: GroupAnswer };

const failures: Record<"TIMEOUT" | "UNREACHABLE" | "UNSIGNED", ErrorCode> = {
  TIMEOUT: "ORGANIZATION_TIMEOUT",
  UNREACHABLE: "ORGANIZATION_UNAVAILABLE",
  UNSIGNED: "ORGANIZATION_MISBEHAVED",
};

/** Opens the primary fetch of a stream where it belongs. */
export async function openWatch(line: WatchLine, question: WatchQuestion): Promise<OpenedWatch> {
  const { group, token, after, timeoutMs, signal } = question;
  const url = line.findOrganization(group.organization);
  if (url === undefined) return failed("ORGANIZATION_UNKNOWN");
  const call = {
    peer: { party: group.organization, service: "partner" },
    url: `${url}${streamPath}`,
    headers: { "content-type": "application/json", authorization: `DPoP ${token}`, ...requestIdHeaders() },
    body: JSON.stringify({ query: group.query, variables: group.variables, ...(after ? { after } : {}) }),
    ...{ timeoutMs, signal },
  };
  const opened = await openSignedStream(line, call).catch(() => ({ ok: false, code: "UNSIGNED" }) as const);
  if (opened.ok) return opened;
  if (opened.code !== "REFUSED") return failed(failures[opened.code]);
  const errors = isRecord(opened.body) ? readForeignErrors(ownValue(opened.body, "errors")) : [];
  return { ok: false, answer: { ok: true, data: null, errors } };
}

function failed(code: ErrorCode): OpenedWatch {
  return { ok: false, answer: { ok: false, code } };
}
