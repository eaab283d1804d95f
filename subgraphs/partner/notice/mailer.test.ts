import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Registry } from "prom-client";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { MailServer } from "./mail-server.fixture.ts";
import type { MailConfig } from "./mail-settings.ts";
import { NoticeDesk } from "./notice.fixture.ts";
import { mailWay } from "./send-mail.ts";
import type { SendWay } from "./send-way.ts";
import { startMailer } from "./start-mailer.ts";

const clientUrl = "https://portal.help.example";

let desk: PartnerDesk;
let at: NoticeDesk;
let server: MailServer;
let config: MailConfig;
let registry: Registry;
beforeAll(async () => {
  desk = await openPartnerDesk();
  server = new MailServer();
  config = await server.listen();
});
beforeEach(async () => {
  at = new NoticeDesk(desk, "2026-11-23T12:00:00Z");
  await at.forget();
  await at.say(desk.people.responder, { email: "ana@help.example" });
  server.received.splice(0);
  registry = new Registry();
});
afterAll(async () => {
  await server.close();
  await desk.close();
});

const start = (way: SendWay | undefined) =>
  startMailer({ ...at.parts, ways: way ? { MAIL: way } : {}, registry, pollMs: 20 });
async function until(isReached: () => Promise<boolean>): Promise<void> {
  while (!(await isReached())) await new Promise(setImmediate);
}

describe("the mailer", () => {
  it("sends by itself what is due, once, whoever else looks at the same time, and counts it", async () => {
    const running = [start(mailWay(config, clientUrl))];
    const first = registry;
    registry = new Registry();
    running.push(start(mailWay(config, clientUrl)));
    await at.note({ person: desk.people.responder });
    await until(async () => (await desk.database.pool.query("select from notice_mail")).length === 0);
    await Promise.all(running.map((one) => one.stop()));
    expect(server.received.map(({ to }) => to)).toEqual(["ana@help.example"]);
    const figures = await Promise.all([first, registry].map((one) => one.metrics()));
    expect(figures.join().split('alight_mails_total{kind="MAIL",outcome="sent"} 1')).toHaveLength(2);
    expect(figures.join().split("alight_mail_set 1")).toHaveLength(3);
  });

  it("sends nothing without a mail server, keeps what is due, and says so", async () => {
    const running = start(undefined);
    await at.note({ person: desk.people.responder });
    await running.stop();
    expect(await registry.metrics()).toContain("alight_mail_set 0");
    expect(await desk.database.pool.query("select person from notice_mail")).toHaveLength(1);
  });

  it("gives nothing to a server elsewhere that has no TLS", async () => {
    const elsewhere = mailWay({ ...config, isOnThisMachine: false }, clientUrl);
    expect(await elsewhere.send("ana@help.example")).toMatchObject({ outcome: "failed" });
    const asked = mailWay({ ...config, isTlsFromStart: true }, clientUrl);
    expect(await asked.send("ana@help.example")).toMatchObject({ outcome: "failed" });
    expect(server.received).toEqual([]);
  });

  it("takes a server that is not there for one that comes back", async () => {
    const closed = new MailServer();
    const gone = await closed.listen();
    await closed.close();
    expect(await mailWay(gone, clientUrl).send("ana@help.example")).toMatchObject({ outcome: "failed" });
  });
});
