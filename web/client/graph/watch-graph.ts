import type { DocumentInput } from "@urql/core";
import { createClient } from "graphql-sse";
import type { Session } from "../session/session.ts";
import { sentText } from "./sent-text.ts";

export type Watch = { document: Exclude<DocumentInput, string>; variables: Record<string, unknown> };

/** Between one stream and the next, longer each time that nothing came. */
const waitsMs = [1_000, 2_000, 5_000, 15_000, 30_000] as const;

/**
 * Watches a stream of the graph until `signal` is aborted: tells that something has changed, and once whenever the
 * stream is open again, because of what may have changed meanwhile. A stream ends with its token, and now and then
 * with the line.
 */
export async function watchGraph(
  { graphUrl, session, signal }: { graphUrl: string; session: Session; signal: AbortSignal },
  { document, variables }: Watch,
  onChange: () => void,
): Promise<void> {
  const url = `${graphUrl}/stream`;
  const client = createClient({ url, retryAttempts: 0, headers: () => session.identify({ method: "POST", url }) });
  signal.addEventListener("abort", () => client.dispose(), { once: true });
  for (let failures = 0; !signal.aborted; failures += 1) {
    const told = { count: 0 };
    const next = ({ data }: { data?: unknown }) => {
      if (data) told.count += 1;
      if (data) onChange();
    };
    await new Promise<void>((resolve) => {
      const sink = { next, error: () => resolve(), complete: () => resolve() };
      client.subscribe({ query: sentText(document), variables }, sink);
    });
    if (told.count > 0) failures = 0;
    await pause(waitsMs[Math.min(failures, waitsMs.length - 1)] ?? 0, signal);
    if (!signal.aborted) onChange();
  }
}

function pause(forMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, forMs);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
