import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { reachabilityOf } from "./reachability.store.ts";
import { workSpanForm } from "./work-span.ts";

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
  const known = await reachabilityOf(sql, people);
  return new Map(
    known.map(({ id, name, title, email, phone, timeZone, hours }) => {
      return [id, { name, title, email, phone, timeZone, hours: [...hours] }];
    }),
  );
}
