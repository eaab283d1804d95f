import type { Sql } from "#shared/database/sql.ts";
import { problem } from "#shared/errors/problem.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { StatisticsContext } from "../context.ts";
import { lockEdition } from "./edition.store.ts";
import { afterJoining, fewestParticipants } from "./move-edition.ts";
import { openRound } from "./open-round.ts";
import { readStand } from "./read-stand.ts";

/** An operator ends the joining before its time, and opens the first round. */
export function beginEdition(context: StatisticsContext, id: string, idempotencyKey: string): Promise<CommandOutcome> {
  const { book, now } = context;
  const work = async (sql: Sql, actor: string): Promise<CommandOutcome> => {
    const edition = await lockEdition(sql, id.replaceAll("\0", ""));
    if (!edition) return { problems: [unknownEdition] };
    if (edition.state !== "CALLED") return { problems: [begun] };
    const { joined } = await readStand(sql, edition, book);
    const step = afterJoining(joined);
    if (step.kind !== "OPEN_ROUND") return { problems: [tooFew(joined)] };
    await openRound(sql, { ...edition, joinBy: now }, { participants: step.participants, book, now, actor });
    return { subject: edition.id, problems: [] };
  };
  return runCommand(context, { name: "beginEdition", idempotencyKey, input: id, work });
}

export const unknownEdition = problem("NOT_FOUND", ["edition"], "There is no edition of this id. Check the id.");
const begun = problem("WRONG_STATE", ["edition"], "The joining has ended already.");

function tooFew(joined: readonly string[]) {
  const who = joined.length === 0 ? "Nobody has" : `Only ${joined.join(" and ")} ${joined.length > 1 ? "have" : "has"}`;
  const sentence = `${who} joined; ${fewestParticipants} organizations are needed at least. Wait for others to join.`;
  return problem("TOO_SHORT", ["edition"], sentence);
}
