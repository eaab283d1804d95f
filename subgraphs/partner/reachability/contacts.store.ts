import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { usualHours, workSpanForm } from "./work-span.ts";

/** What a professional elsewhere is told of somebody with whom they are introduced; the form in which it travels. */
export const contactForm = z.object({
  name: z.string(),
  title: z.string().nullable(),
  /** At work. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** IANA, as America/Denver. */
  timeZone: z.string(),
  /** When they work, by the clocks of that zone. */
  hours: z.array(workSpanForm),
});
export type Contact = z.output<typeof contactForm>;

/** The contacts of those of these people who are active, by their ids; at most 1,000. */
export async function contactsOf(sql: Sql, people: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
  const rows = await sql.query<{ id: string; login: string; name: string; title: string | null }>(
    "select id, login, name, title from person where id = any($1) and status = 'ACTIVE'",
    [people],
  );
  return new Map(
    rows.map(({ id, login, name, title }) => {
      return [id, { name, title, email: login, phone: null, timeZone: "UTC", hours: [...usualHours] }];
    }),
  );
}
