import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { StreamDesk } from "../change-feed/stream-desk.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { markSeen } from "./mark-seen.ts";
import { NoticeDesk } from "./notice.fixture.ts";

describe("a stream of updates", () => {
  let desk: PartnerDesk;
  let notices: NoticeDesk;
  let streams: StreamDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
    notices = new NoticeDesk(desk, "2026-11-22T10:00:00Z");
  }, 60_000);
  beforeEach(async () => {
    streams = new StreamDesk(desk);
    streams.judged = desk.responder;
    await streams.start();
  });
  afterEach(() => streams.stop());
  afterAll(() => desk.close());

  const queryOf = (person: string) => `subscription { updateChanged(person: "${person}") { id kind seenAt } }`;

  it("tells what comes up for oneself and what was opened, and nothing that is a colleague's", async () => {
    const { advocate, responder } = desk.people;
    const reading = await streams.watch(queryOf(responder));
    expect(await reading.news()).toMatchObject({ kind: "open" });
    await notices.note({ person: advocate });
    await notices.note({ person: responder, kind: "NOTE_WRITTEN" });
    const told = { kind: "change", data: { updateChanged: { kind: "NOTE_WRITTEN", seenAt: null } } };
    expect(await reading.news()).toMatchObject(told);
    const [own] = await desk.database.pool.query<{ id: string }>("select id from notice where person = $1", [
      responder,
    ]);
    await markSeen(desk.context(desk.responder), { update: own?.id ?? "", idempotencyKey: randomUUID() });
    const opened = { kind: "change", data: { updateChanged: { id: own?.id, seenAt: expect.any(String) } } };
    expect(await reading.news()).toMatchObject(opened);
    reading.close();
  });

  it("is silent to whoever asks for a colleague's", async () => {
    const reading = await streams.watch(queryOf(desk.people.advocate));
    expect(await reading.news()).toMatchObject({ kind: "open" });
    await notices.note({ person: desk.people.advocate });
    expect(await reading.next()).toEqual({ kind: "beat" });
    expect(await reading.next()).toEqual({ kind: "beat" });
    reading.close();
  });
});
