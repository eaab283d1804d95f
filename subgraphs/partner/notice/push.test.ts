import { createECDH } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from "jose";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { makeAuthority } from "#shared/http/test-authority.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { isPushService } from "../push/push-service.ts";
import { keepPushEndpoint, pushEndpointsOf } from "../push/push-subscription.store.ts";
import { MessageServer } from "./message-server.fixture.ts";
import { NoticeDesk } from "./notice.fixture.ts";
import { pushWay } from "./send-push.ts";
import type { SendWay } from "./send-way.ts";

/** A Monday, 11:00 in Denver. */
const monday = "2026-11-23T18:00:00Z";

let desk: PartnerDesk;
let at: NoticeDesk;
let server: MessageServer;
let url: string;
let client: HttpClient;
let way: SendWay;
let person: string;
const pair = createECDH("prime256v1");
const publicKey = pair.generateKeys().toString("base64url");
const config = { contact: "mailto:it@help.example", publicKey, privateKey: pair.getPrivateKey("base64url") };

beforeAll(async () => {
  desk = await openPartnerDesk();
  const tls = await (await makeAuthority("Push services")).issue("127.0.0.1");
  server = new MessageServer(tls);
  url = await server.listen();
  client = createHttpClient({ connectionsPerOrigin: 1, tls });
  way = pushWay({ config, client, isPushService: (endpoint) => endpoint.startsWith(`${url}/`) });
  person = desk.people.responder;
});
beforeEach(async () => {
  at = new NoticeDesk(desk, monday);
  await at.forget();
  await at.say(person, { timeZone: "America/Denver", mail: "NEVER", alsoBy: ["PUSH"] });
  server.received.splice(0);
  server.statusAt = () => 201;
});
afterAll(async () => {
  await client.close();
  await server.close();
  await desk.close();
});

const allow = (...devices: string[]) =>
  at.change(async ({ sql, now }) => {
    for (const device of devices) await keepPushEndpoint(sql, { endpoint: `${url}/${device}`, person, keptAt: now });
  });
const sendDue = () => at.sendDue(way, "PUSH");
const devices = async () => (await pushEndpointsOf(desk.database.pool, person)).map((one) => one.slice(url.length));
const alsoBy = async () => {
  const text = "select to_json(also_by) as by from reachability where person = $1";
  return (await desk.database.pool.query(text, [person]))[0];
};

describe("a push message", () => {
  it("is empty, the same for all and to every device, and signed for that push service alone", async () => {
    await allow("phone", "desk");
    await at.note({ person, urgency: "EMERGENCY", kind: "CONCERN_REPORTED" });
    expect(await sendDue()).toEqual(["sent"]);
    await at.note({ person, urgency: "CAN_WAIT" });
    expect(await sendDue()).toEqual(["sent"]);
    expect(server.received.map(({ path }) => path).sort()).toEqual(["/desk", "/desk", "/phone", "/phone"]);
    const said = server.received.map(({ headers: { authorization: _, ...headers }, body }) => ({ headers, body }));
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]).toMatchObject({ body: "", headers: { ttl: "86400", urgency: "normal", topic: "update" } });
    const token = /^vapid t=([\w.-]+), k=/.exec(server.received[0]?.headers.authorization ?? "")?.[1] ?? "";
    const [x = "", y = ""] = [1, 33].map((from) =>
      pair
        .getPublicKey()
        .subarray(from, from + 32)
        .toString("base64url"),
    );
    const key = await importJWK({ kty: "EC", crv: "P-256", x, y }, "ES256");
    await jwtVerify(token, key, { audience: url });
    expect(decodeProtectedHeader(token).alg).toBe("ES256");
    expect(decodeJwt(token)).toMatchObject({ aud: url, sub: "mailto:it@help.example" });
  });

  it("that one device has no use for any more reaches the others, and that device is forgotten", async () => {
    await allow("lost", "desk");
    server.statusAt = (path) => (path === "/lost" ? 410 : 201);
    await at.note({ person });
    expect(await sendDue()).toEqual(["sent"]);
    expect(await devices()).toEqual(["/desk"]);
  });

  it("that no device takes any more has coordinators told, and is not sent again", async () => {
    await allow("lost");
    server.statusAt = () => 404;
    await at.note({ person });
    expect(await sendDue()).toEqual(["refused"]);
    expect(await devices()).toEqual([]);
    expect(await alsoBy()).toEqual({ by: [] });
    expect(await at.told()).toContainEqual({ person: desk.people.coordinator, way: "COORDINATOR" });
    await at.note({ person });
    expect(await sendDue()).toEqual([]);
  });

  it("is tried again where the push service is laden", async () => {
    await allow("phone");
    server.statusAt = () => 503;
    await at.note({ person });
    expect(await sendDue()).toEqual(["failed"]);
    server.statusAt = () => 201;
    at.moveTo("2026-11-23T18:01:00Z");
    expect(await sendDue()).toEqual(["sent"]);
  });

  it("goes to known push services alone: no other address is ever called", async () => {
    const real = pushWay({ config, client, isPushService });
    expect(await real.send(`${url}/phone`)).toEqual({ outcome: "refused", code: "NO_PUSH_SERVICE" });
    expect(server.received).toEqual([]);
  });
});
