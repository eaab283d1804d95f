import type { Sql } from "#shared/database/sql.ts";
import { problem } from "#shared/errors/problem.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { StatisticsContext } from "../context.ts";
import { unknownEdition } from "./begin-edition.ts";
import { lockEdition } from "./edition.store.ts";
import { endEdition } from "./end-edition.ts";
import { isUnderWay } from "./move-edition.ts";

/** An operator calls an edition off. What was sent for it cannot be read, and goes. */
export function cancelEdition(context: StatisticsContext, id: string, idempotencyKey: string): Promise<CommandOutcome> {
  const { book, now } = context;
  const work = async (sql: Sql, actor: string): Promise<CommandOutcome> => {
    const edition = await lockEdition(sql, id.replaceAll("\0", ""));
    if (!edition) return { problems: [unknownEdition] };
    if (!isUnderWay(edition.state)) return { problems: [over] };
    await endEdition(sql, edition, { to: "CANCELLED", failure: null, missing: [], book, now, actor });
    return { subject: edition.id, problems: [] };
  };
  return runCommand(context, { name: "cancelEdition", idempotencyKey, input: id, work });
}

const over = problem("WRONG_STATE", ["edition"], "This edition is over. What is published stays as it is.");
