import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { readPeriod } from "../report/period.ts";
import { loadCounting } from "./count-for-round.ts";
import { type LedgerEntry, ledgerOf, mostRounds } from "./edition-ledger.store.ts";
import { type EditionPart, lockEditionPart, setPartState } from "./edition-part.store.ts";
import { isLedgerUnsure, ledgerRestoredAt } from "./restored-ledger.ts";
import { tellStatistics } from "./tell-statistics.ts";

export type ChangeEditionPart = { organization: string; edition: string; idempotencyKey: string };

/** A coordinator has their organization take part in an edition that was called. */
export async function joinEdition(context: PartnerContext, { idempotencyKey, ...input }: ChangeEditionPart) {
  const command = { name: "joinEdition", idempotencyKey, input, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (input.organization !== scope.organization) return refused(refuseCommand(command.name));
      const { sql, now } = scope;
      const part = await lockEditionPart(sql, input.edition);
      if (!part) return refused(notCalled);
      const { catalogue } = await loadCounting();
      const ledger = await ledgerOf(sql, part.period);
      const isUnsure = isPeriodUnsure(part, await ledgerRestoredAt(sql));
      const grounds = { now, ledger, isUnsure, catalogue, hasMaskingKey: context.hasMaskingKey() };
      const problems = problemsOf(part, grounds);
      if (problems.length > 0) return refused(...problems);
      await setPartState(sql, part.edition, "JOINED");
      await tellStatistics(sql, { type: "alight.edition.joined", data: { edition: part.edition } });
      await settleUpdates(scope, part.edition);
      scope.record({ action: "edition.join", subject: part.edition });
      return { ok: true, result: { id: part.edition, warnings: [] } };
    },
  });
}

function isPeriodUnsure({ period }: EditionPart, restoredAt: Date | undefined): boolean {
  const cutOffAt = readPeriod(period)?.cutOffAt;
  return cutOffAt !== undefined && isLedgerUnsure(cutOffAt, restoredAt);
}

type Grounds = {
  now: Date;
  ledger: LedgerEntry | undefined;
  isUnsure: boolean;
  catalogue: { digest: string };
  hasMaskingKey: boolean;
};

function problemsOf(part: EditionPart, { now, ledger, isUnsure, catalogue, hasMaskingKey }: Grounds): Problem[] {
  if (part.state !== "CALLED" && part.state !== "LEFT") return [wrongState];
  return [
    ...(Date.parse(part.joinBy) <= now.getTime() ? [tooLate] : []),
    ...(part.catalogue === catalogue.digest ? [] : [otherCatalogue]),
    ...(isUnsure ? [restored] : []),
    ...(!isUnsure && ledger && ledger.rounds >= mostRounds ? [spent] : []),
    ...(hasMaskingKey ? [] : [noMaskingKey]),
  ];
}

export const notCalled = problem(
  "NOT_FOUND",
  ["edition"],
  "No edition of this name was called here. Look at the organization's list of editions.",
);

const wrongState = problem(
  "WRONG_STATE",
  ["edition"],
  "The organization takes part in this edition already, or the edition has ended.",
);

const tooLate = problem("EXPIRED", ["edition"], "The time to join this edition is over. The next one can be joined.");

const otherCatalogue = problem(
  "UNKNOWN_CODE",
  ["edition"],
  "This edition counts other tables than this server knows. Have the server brought up to date, then join.",
);

const spent = problem(
  "TOO_MANY",
  ["edition"],
  "This quarter was answered twice already. More would cost the people who are counted too much of their privacy.",
);

const restored = problem(
  "WRONG_STATE",
  ["edition"],
  "An older copy of the organization's data was put back after this quarter could be counted, and what was answered since that copy is not known any more. So this quarter is not counted here again; the next one can be.",
);

const noMaskingKey = problem(
  "REQUIRED",
  ["organization"],
  "The organization's signed record names no masking key that its server holds. Whoever runs the server makes one: npm run keys -- announce <key file> --what masking.",
);
