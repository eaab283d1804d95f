import type { Sql } from "#shared/database/sql.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import type { EditionRow } from "./edition.row.ts";
import { lockEdition } from "./edition.store.ts";
import { closeRounds, openRoundOf } from "./edition-round.store.ts";
import { endEdition } from "./end-edition.ts";
import { type EditionStep, nextStep } from "./move-edition.ts";
import { openRound } from "./open-round.ts";
import { publishEdition } from "./publish-edition.ts";
import { readStand } from "./read-stand.ts";
import type { StepParts } from "./step-parts.ts";

/** Looks at one edition and does what is due. @returns what it was; a WAIT has its time */
export async function takeStep(sql: Sql, id: string, parts: StepParts): Promise<EditionStep> {
  const edition = await lockEdition(sql, id);
  if (!edition) return { kind: "NOTHING" };
  const step = nextStep(await readStand(sql, edition, parts.book), parts.now);
  await carryOut(sql, edition, { step, parts });
  return step;
}

async function carryOut(
  sql: Sql,
  edition: EditionRow,
  { step, parts }: { step: EditionStep; parts: StepParts },
): Promise<void> {
  const clocked = { ...parts, actor: undefined };
  switch (step.kind) {
    case "NOTHING":
    case "WAIT":
      return;
    case "OPEN_ROUND":
      return openRound(sql, edition, { ...clocked, participants: step.participants });
    case "OPEN_AGAIN":
      await abandonRound(sql, edition, { missing: step.missing, now: parts.now });
      return openRound(sql, edition, { ...clocked, participants: step.participants });
    case "SUM":
      return publishEdition(sql, edition, parts);
    case "FAIL": {
      const { failure, missing } = step;
      return endEdition(sql, edition, { ...clocked, to: "FAILED", failure, missing });
    }
  }
}

/** What was added up so far is noise without those who are missing, and is forgotten. */
async function abandonRound(
  sql: Sql,
  { id }: EditionRow,
  { missing, now }: { missing: readonly string[]; now: Date },
): Promise<void> {
  const round = await openRoundOf(sql, id);
  await closeRounds(sql, id, { to: "ABANDONED", missing });
  const details = { round: round?.id ?? "", missing };
  await appendAuditEntry(sql, {
    ...{ kind: "ROUND_ABANDONED", subject: id, actor: "clock", issuer: "service" },
    ...{ now, details },
  });
}
