import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { MessageServer } from "./message-server.fixture.ts";
import { NoticeDesk } from "./notice.fixture.ts";
import { noticeKindMeanings } from "./notice-kind.ts";
import { smsWay } from "./send-sms.ts";
import type { SendWay } from "./send-way.ts";

/** A Monday, 11:00 in Denver. */
const monday = "2026-11-23T18:00:00Z";
const sunday = "2026-11-22T18:00:00Z";
const phone = "+1 (303) 555-0100";

let desk: PartnerDesk;
let at: NoticeDesk;
let server: MessageServer;
let client: HttpClient;
let way: SendWay;
let person: string;
beforeAll(async () => {
  desk = await openPartnerDesk();
  server = new MessageServer();
  client = createHttpClient({ connectionsPerOrigin: 1 });
  const config = { url: `${await server.listen()}/messages?account=7`, token: "hush", from: "Updates" };
  way = smsWay({ config, clientUrl: "https://portal.help.example", client });
  person = desk.people.responder;
});
beforeEach(async () => {
  at = new NoticeDesk(desk, monday);
  await at.forget();
  await at.say(person, { phone, timeZone: "America/Denver", mail: "NEVER", alsoBy: ["SMS"] });
  server.received.splice(0);
  server.statusAt = () => 201;
});
afterAll(async () => {
  await client.close();
  await server.close();
  await desk.close();
});

const sendDue = () => at.sendDue(way, "SMS");
const kindsOf = () => Object.keys(noticeKindMeanings).filter((kind) => isKind(kind));
function isKind(text: string): text is keyof typeof noticeKindMeanings {
  return Object.hasOwn(noticeKindMeanings, text);
}

describe("a text message", () => {
  it("is the same whatever it is about, authorized, and says nothing but that there is an update", async () => {
    for (const kind of kindsOf().filter(isKind)) {
      await at.note({ person, kind });
      expect(await sendDue()).toEqual(["sent"]);
    }
    expect(new Set(server.received.map(({ body }) => body))).toEqual(
      new Set([
        JSON.stringify({
          to: "+13035550100",
          text: "You have an update. Sign in to see it: https://portal.help.example/updates",
          from: "Updates",
        }),
      ]),
    );
    const [first] = server.received;
    expect(first).toMatchObject({ path: "/messages?account=7", headers: { authorization: "Bearer hush" } });
  });

  it("keeps quiet hours, is one for all that came up, and none for what was mailed to somebody who wants no text", async () => {
    at.moveTo(sunday);
    for (const _ of [1, 2]) await at.note({ person });
    expect(await sendDue()).toEqual([]);
    at.moveTo("2026-11-23T16:00:00Z");
    expect(await sendDue()).toEqual(["sent"]);
    expect(await sendDue()).toEqual([]);
    await at.say(person, { phone, timeZone: "America/Denver" });
    await at.note({ person });
    expect(await sendDue()).toEqual([]);
  });

  it("goes beside the e-mail, and neither stands for the other", async () => {
    await at.say(person, { phone, email: "ana@help.example", timeZone: "America/Denver", alsoBy: ["SMS"] });
    await at.note({ person });
    const mailed: string[] = [];
    const mail: SendWay = { send: async (to) => ({ outcome: mailed.push(to) > 0 ? "sent" : "failed", code: "" }) };
    expect(await at.sendDue(mail)).toEqual(["sent"]);
    expect(await sendDue()).toEqual(["sent"]);
    expect([mailed.length, server.received.length]).toEqual([1, 1]);
  });

  it("is tried again when the gateway is laden, has lost its account with us, or answers with a redirect", async () => {
    const statuses = [503, 429, 401, 302];
    await at.note({ person });
    for (const status of statuses) {
      server.statusAt = () => status;
      expect(await sendDue()).toEqual(["failed"]);
      at.moveTo(new Date(Date.parse(monday) + 3_600_000 * (statuses.indexOf(status) + 1)).toISOString());
    }
    expect(server.received.map(({ path }) => path)).toEqual(statuses.map(() => "/messages?account=7"));
    server.statusAt = () => 200;
    expect(await sendDue()).toEqual(["sent"]);
  });

  it("that the gateway refuses for good has coordinators told", async () => {
    server.statusAt = () => 422;
    await at.note({ person });
    expect(await sendDue()).toEqual(["refused"]);
    const { coordinator } = desk.people;
    expect(await at.told()).toContainEqual({ person: coordinator, way: "COORDINATOR" });
    const refused = "select details from audit_entry where action = 'notice.mail-refused' order by seq desc limit 1";
    const details = { code: "HTTP 422", attempts: 1, kind: "SMS" };
    expect(await desk.database.pool.query(refused)).toEqual([{ details }]);
  });

  it("has nowhere to go where the number is none that is dialled from anywhere", async () => {
    await at.change(async ({ sql }) => {
      await sql.query("update reachability set phone = '303 555 0100' where person = $1", [person]);
    });
    await at.note({ person });
    expect(await sendDue()).toEqual(["refused"]);
    expect(server.received).toEqual([]);
  });
});
