import { z } from "zod";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { isPartitionedId } from "#shared/ids/partitioned-id.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import type { MatchProfile } from "../need/match-profile.ts";

const maxFirst = 50;

const candidate = z.object({
  responder: z.string().refine((id): boolean => isPartitionedId(id)),
  /** Hundredths of a point. */
  score: z.number().int(),
  issues: z.array(z.string()),
});
export type Candidate = z.output<typeof candidate>;

const answer = z.object({ candidates: z.array(candidate).max(maxFirst), uncovered: z.array(z.string()) });
export type Candidates = z.output<typeof answer>;

/** Asks who could help, best first; undefined when matching does not answer. Throws when it refuses the question. */
export type AskCandidates = (profile: MatchProfile) => Promise<Candidates | undefined>;

export type AskParts = { book: RecordBook; client: HttpClient; trust: MessageTrust; signal: AbortSignal };

const timeoutMs = 5_000;
const maxBytes = 2 * 1024 * 1024;

/** It will not answer this very question, however often it is asked. */
const refusing: ReadonlySet<number> = new Set([400, 403, 413]);

/** Asks matching in this organization's own name: codes only, no need's id, no user. */
export function candidateAsker({ book, client, trust, signal }: AskParts): AskCandidates {
  return async (profile) => {
    const url = book.party("centre")?.record.services.matching?.url;
    if (url === undefined) return undefined;
    const outcome = await callSigned(
      { client, trust },
      {
        peer: { party: "centre", service: "matching" },
        url: `${url}/candidates`,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ profile, first: maxFirst }),
        ...{ timeoutMs, maxBytes, signal },
      },
    );
    if (outcome.ok && refusing.has(outcome.status)) throw new Error(`matching refuses a question: ${outcome.status}`);
    if (!outcome.ok || outcome.status !== 200) return undefined;
    return answer.safeParse(parseJson(outcome.body)).data;
  };
}
