import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { contactForm, contactsOf } from "./contacts.store.ts";
import { homeZone } from "./reachability.store.ts";

describe("contacts of people", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const write = (statement: string, values: readonly unknown[]) =>
    desk.database.pool.query(
      `with noted as (
         insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
         values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'test', 'test', '{}'))
       ${statement}`,
      values,
    );

  it("are the usual ones for whoever has said nothing; a login that is no address is none", async () => {
    const { advocate } = desk.people;
    await write("delete from reachability where person = $1", [advocate]);
    const contacts = await contactsOf(desk.database.pool, [advocate, "colorado~nobody"]);
    expect([...contacts.keys()]).toEqual([advocate]);
    expect(contacts.get(advocate)).toMatchObject({ email: null, phone: null, timeZone: "UTC" });
    expect(contacts.get(advocate)?.hours).toHaveLength(5);
    expect(contactForm.safeParse(contacts.get(advocate)).success).toBe(true);
  });

  it("are the address of the invitation and the organization's zone, unless they said otherwise", async () => {
    const { responder } = desk.people;
    await desk.database.pool.query("insert into home_zone (time_zone) values ('America/Denver')");
    await write("update person set login = 'ana@help.example' where id = $1", [responder]);
    await write("delete from reachability where person = $1", [responder]);
    const read = async () => (await contactsOf(desk.database.pool, [responder])).get(responder);
    expect(await read()).toMatchObject({ email: "ana@help.example", timeZone: "America/Denver" });
    const own = "insert into reachability (person, email, time_zone, hours, changed_at) values ($1, $2, $3, $4, now())";
    const hours = [{ day: "MONDAY", from: "18:00", until: "24:00" }];
    await write(own, [responder, "office@help.example", "Asia/Manila", JSON.stringify(hours)]);
    expect(await read()).toMatchObject({ email: "office@help.example", timeZone: "Asia/Manila", hours });
  });

  it("take the hours of an organization whose zone is not known from where most of its people work", async () => {
    const { pool } = desk.database;
    expect(await homeZone(pool)).toBe("America/Denver");
    await pool.query("delete from home_zone");
    expect(await homeZone(pool)).toBe("Asia/Manila");
    await write("update reachability set time_zone = null where time_zone is not null", []);
    expect(await homeZone(pool)).toBe("UTC");
  });

  it("are not there for somebody who has left", async () => {
    const { coordinator } = desk.people;
    await write("update person set status = 'DEACTIVATED' where id = $1", [coordinator]);
    expect((await contactsOf(desk.database.pool, [coordinator])).size).toBe(0);
  });
});
