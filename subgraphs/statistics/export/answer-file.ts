import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { type Incoming, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { findFile } from "./edition-file.store.ts";

/** Where the gateway asks for a file. */
export const filePath = "/statistics/file";

const question = z.strictObject({
  edition: z.string().regex(/^[0-9A-Za-z-]{1,40}$/),
  name: z.string().regex(/^[a-z-]{1,100}\.[a-z]{1,10}$/),
});

/** Hands a file of a published edition to the gateway, as it was written when the edition was published. */
export async function answerFile(sql: Sql, { body }: Pick<Incoming, "body">, peer: Peer): Promise<Outgoing> {
  if (peer.party !== "centre" || peer.service !== "gateway") return refusal(403, "FORBIDDEN");
  const asked = question.safeParse(parseJson(body));
  if (!asked.success) return refusal(400, "BAD_REQUEST");
  const bytes = await findFile(sql, asked.data);
  if (!bytes) return refusal(404, "NOT_FOUND");
  return { status: 200, headers: { "content-type": "application/octet-stream" }, body: bytes };
}
