import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { lockPerson } from "../person/person.store.ts";
import { keepLink } from "./calendar.store.ts";
import { calendarLink, hashCalendarKey } from "./calendar-key.ts";

export type MakeCalendarLink = { person: string; idempotencyKey: string; newKey: () => string };

export type MadeLink = Worked<ChangedRow> & { link?: string };

/** Makes somebody's calendar link, or a new one in place of theirs; told once and kept as a hash. */
export async function makeCalendarLink(context: PartnerContext, asked: MakeCalendarLink): Promise<MadeLink> {
  const { person, idempotencyKey, newKey } = asked;
  let link: string | undefined;
  const worked = await runCommand<ChangedRow>(context, {
    name: "makeCalendarLink",
    idempotencyKey,
    input: { person },
    resultForm: changedRow,
    work: async ({ em, sql, actor, now, record }) => {
      if (person !== actor.id || !(await lockPerson(em, person))) return refused(notOwn);
      const key = newKey();
      await keepLink(sql, { person, keyHash: hashCalendarKey(key), madeAt: now });
      link = calendarLink(actor.issuer, key);
      record({ action: "person.make-calendar-link", subject: person });
      return { ok: true, result: { id: person, warnings: [] } };
    },
  });
  return worked.ok && link !== undefined ? { ...worked, link } : worked;
}

export const notOwn = problem("NOT_ALLOWED", ["person"], "Everybody makes and revokes their own calendar link alone.");
