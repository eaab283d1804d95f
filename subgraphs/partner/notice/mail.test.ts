import { hostname } from "node:os";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { MailServer, type Received } from "./mail-server.fixture.ts";
import { holdMessage } from "./message-queue.store.ts";
import { NoticeDesk } from "./notice.fixture.ts";
import { noticeKindMeanings } from "./notice-kind.ts";
import { mailWay } from "./send-mail.ts";
import type { SendWay } from "./send-way.ts";

/** A Monday, 11:00 in Denver. */
const monday = "2026-11-23T18:00:00Z";
const clientUrl = "https://portal.help.example";
const email = "ana@help.example";

let desk: PartnerDesk;
let at: NoticeDesk;
let server: MailServer;
let way: SendWay;
beforeAll(async () => {
  desk = await openPartnerDesk();
  server = new MailServer();
  way = mailWay(await server.listen(), clientUrl);
});
beforeEach(async () => {
  at = new NoticeDesk(desk, monday);
  await at.forget();
  await at.say(desk.people.responder, { email, timeZone: "America/Denver" });
  server.received.splice(0);
  server.refuse = () => undefined;
});
afterAll(async () => {
  await server.close();
  await desk.close();
});

const queued = () => desk.database.pool.query("select person, attempts, due_at as at from notice_mail");

/** Without what has to differ: to whom, when, and the message's own number. */
function common({ bytes, ...envelope }: Received) {
  const text = bytes
    .replace(/^To: .*$/m, "To: -")
    .replace(/^Date: .*$/m, "Date: -")
    .replace(/^Message-ID: <[0-9a-f-]{36}@/m, "Message-ID: <-@");
  return { ...envelope, to: "-", text };
}

describe("the e-mail", () => {
  it("is the same bytes whatever it is about, for whomever, however urgent", async () => {
    const { advocate, responder } = desk.people;
    await at.say(advocate, { email: "bea@help.example", timeZone: "America/Denver" });
    for (const [index, kind] of noticeKinds().entries()) {
      const urgency = (["EMERGENCY", "SOON", "CAN_WAIT"] as const)[index % 3] ?? "SOON";
      await at.note({ person: index % 2 === 0 ? responder : advocate, kind, urgency });
      expect(await at.sendDue(way)).toEqual(["sent"]);
    }
    expect(server.received.length).toBe(noticeKinds().length);
    expect(new Set(server.received.map((one) => JSON.stringify(common(one)))).size).toBe(1);
  });

  it("says that there is an update, where to see it, and nothing else", async () => {
    await at.note({ person: desk.people.responder });
    await at.sendDue(way);
    const [mail] = server.received;
    expect(mail && common(mail)).toEqual({
      to: "-",
      from: "updates@help.example",
      helo: "help.example",
      text: [
        "Auto-Submitted: auto-generated",
        "From: updates@help.example",
        "To: -",
        "Subject: You have an update",
        "Message-ID: <-@help.example>",
        "Content-Transfer-Encoding: 7bit",
        "Date: -",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "You have an update. Sign in to see it:",
        "",
        "https://portal.help.example/updates",
        "",
      ].join("\r\n"),
    });
    expect(mail?.to).toBe(email);
  });

  it("holds no id, no name, no word of what this is about, and not this machine's name", async () => {
    await at.note({ person: desk.people.responder });
    await at.sendDue(way);
    const words = ["surviv", "traffick", "legal", "lawyer", "need", "case", "alight", "colorado", "emergency", "http-"];
    const people = await desk.database.pool.query<{ id: string; name: string }>("select id, name from person");
    const ids = people.flatMap(({ id, name }) => [id.split("~")[1] ?? id, ...name.split(" ")]);
    const text = JSON.stringify(server.received).toLowerCase();
    const found = [...words, ...ids, hostname()].filter((word) => text.includes(word.toLowerCase()));
    expect(found).toEqual([]);
  });

  it("would be caught if it held more", () => {
    const planted = { to: email, from: "", helo: "", bytes: "Subject: You have an update\r\nX-Kind: CONCERN\r\n" };
    expect(common(planted).text).toContain("CONCERN");
  });

  it("is one for all that came up, and none for what was opened or settled before", async () => {
    const { responder } = desk.people;
    for (const _ of [1, 2, 3]) await at.note({ person: responder });
    expect(await at.sendDue(way)).toEqual(["sent"]);
    expect(await at.sendDue(way)).toEqual([]);
    const mailed = "select count(*)::int as count from notice where mailed_at is not null";
    expect(await desk.database.pool.query(mailed)).toEqual([{ count: 3 }]);
    await at.note({ person: responder });
    await at.change(async ({ sql, now }) => {
      await sql.query("update notice set seen_at = $1", [now]);
    });
    expect(await at.sendDue(way)).toEqual(["needless"]);
    expect(await queued()).toEqual([]);
  });
});

function noticeKinds() {
  return Object.keys(noticeKindMeanings).filter(isKind);
}

function isKind(text: string): text is keyof typeof noticeKindMeanings {
  return Object.hasOwn(noticeKindMeanings, text);
}

describe("sending", () => {
  it("is tried again later when the server cannot take it now", async () => {
    server.refuse = () => 451;
    await at.note({ person: desk.people.responder });
    expect(await at.sendDue(way)).toEqual(["failed"]);
    expect(await queued()).toMatchObject([{ attempts: 1, at: new Date("2026-11-23T18:01:00Z") }]);
    server.refuse = () => undefined;
    expect(await at.sendDue(way)).toEqual([]);
    at.moveTo("2026-11-23T18:01:00Z");
    expect(await at.sendDue(way)).toEqual(["sent"]);
    expect(server.received).toHaveLength(1);
  });

  it("ends when the server refuses the address for good, and coordinators are told, once", async () => {
    const { responder, coordinator } = desk.people;
    server.refuse = (to) => (to === email ? 550 : undefined);
    await at.note({ person: responder });
    expect(await at.sendDue(way)).toContain("refused");
    await at.note({ person: responder });
    expect(await at.sendDue(way)).toContain("refused");
    const told = "select person, kind, subject from notice where kind = 'MAIL_REFUSED' and subject = $1";
    expect(await desk.database.pool.query(told, [responder])).toEqual([
      { person: coordinator, kind: "MAIL_REFUSED", subject: responder },
    ]);
    const entries = "select details ->> 'code' as code from audit_entry where action = 'notice.mail-refused'";
    expect(await desk.database.pool.query(entries)).toContainEqual({ code: "EENVELOPE 550" });
  });

  it("to somebody without an address ends the same way", async () => {
    await at.say(desk.people.advocate, { timeZone: "America/Denver" });
    await at.note({ person: desk.people.advocate });
    expect(await at.sendDue(way)).toContain("refused");
    expect(server.received).toEqual([]);
  });

  it("ends after a day of trying", async () => {
    await at.note({ person: desk.people.responder });
    await desk.database.pool.query("update notice_mail set attempts = 23");
    const dead = { send: async () => ({ outcome: "failed", code: "ECONNECTION" }) as const };
    expect(await at.sendDue(dead)).toContain("refused");
  });

  it("is repeated when whoever sent it died before noting it, and by nobody else meanwhile", async () => {
    await at.note({ person: desk.people.responder });
    const dying = {
      send: async (to: string) => {
        await way.send(to);
        throw new Error("killed");
      },
    };
    await expect(at.sendDue(dying)).rejects.toThrow("killed");
    expect(await at.sendDue(way)).toEqual([]);
    at.moveTo("2026-11-23T18:01:00Z");
    expect(await at.sendDue(way)).toEqual(["sent"]);
    expect(server.received).toHaveLength(2);
    expect(await at.sendDue(way)).toEqual([]);
  });

  it("waits when they have gone home since, but not with an emergency that comes up at that moment", async () => {
    const { responder } = desk.people;
    await at.note({ person: responder });
    at.moveTo("2026-11-24T03:00:00Z");
    expect(await at.sendDue(way)).toEqual(["held"]);
    expect(await queued()).toMatchObject([{ attempts: 0, at: new Date("2026-11-24T16:00:00Z") }]);
    await at.say(responder, { email, timeZone: "America/Denver", isOnCall: true });
    await at.note({ person: responder, urgency: "EMERGENCY" });
    await holdMessage(
      desk.database.pool,
      { person: responder, kind: "MAIL", version: 1, attempts: 1 },
      new Date("2027-01-01"),
    );
    expect(await at.sendDue(way)).toEqual(["sent"]);
  });

  it("leaves what comes up while it goes on for the next", async () => {
    const { responder } = desk.people;
    await at.note({ person: responder });
    const during = {
      send: async (to: string) => {
        if (server.received.length === 0) await at.note({ person: responder });
        return way.send(to);
      },
    };
    expect(await at.sendDue(during)).toEqual(["sent", "sent"]);
  });
});
