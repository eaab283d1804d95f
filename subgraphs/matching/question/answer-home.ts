import { z } from "zod";
import type { Peer } from "#shared/http/message-trust.ts";
import { type Incoming, jsonAnswer, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { matchProfile } from "../candidate/match-profile.ts";
import { decodeCursor, encodeCursor } from "../candidate/page-cursor.ts";
import type { CandidatePage } from "../candidate/rank-candidates.ts";
import { maxFirst } from "./ask-candidates.ts";
import type { Matcher } from "./matcher.ts";

const question = z.object({
  profile: matchProfile,
  first: z.number().int().min(0).max(maxFirst),
  after: z.string().max(400).optional(),
});

/**
 * A home asks on its own, by its signature alone: no user, no need's id. A plain route and not a field, so that
 * nothing of the schema that clients see leads here.
 */
export function answerHome(matcher: Matcher, incoming: Incoming, peer: Peer): Outgoing {
  const asked = question.safeParse(parseJson(incoming.body)).data;
  if (!asked) return refusal(400, "BAD_REQUEST");
  if (peer.service !== "partner" || asked.profile.home !== peer.party) return refusal(403, "FORBIDDEN");
  const after = asked.after === undefined ? undefined : decodeCursor(asked.after);
  if (asked.after !== undefined && !after) return refusal(400, "BAD_REQUEST");
  return jsonAnswer(200, describe(matcher.candidates({ profile: asked.profile, first: asked.first, after })));
}

/** Points in whole hundredths. */
function describe(page: CandidatePage) {
  const last = page.candidates.at(-1);
  return {
    candidates: page.candidates.map(({ candidate }) => candidate),
    considered: page.considered,
    organizations: page.organizations,
    uncovered: page.uncovered,
    asOf: page.asOf.toISOString(),
    endCursor: page.hasNextPage && last ? encodeCursor(last.cursor) : null,
  };
}
