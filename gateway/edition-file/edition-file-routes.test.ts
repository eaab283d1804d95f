import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { jsonAnswer } from "#shared/http/serve-http.ts";
import { wholeEdition } from "../../subgraphs/statistics/export/published-edition.fixture.ts";
import { writeFiles } from "../../subgraphs/statistics/export/write-files.ts";
import { FileNetwork } from "./edition-file.fixture.ts";

const network = new FileNetwork();
const edition = wholeEdition();
const csv = "/statistics/2026-Q3/needs-by-group.csv";
let url = "";

beforeAll(async () => {
  await network.start();
  await network.publish(edition);
  url = await network.startGateway();
});
beforeEach(() => {
  network.manner = {};
  network.asked = 0;
});
afterAll(() => network.stop());

const codeOf = async (answer: Response) => /"code":"([A-Z_]+)"/.exec(await answer.text())?.[1];

describe("the files of a published edition", () => {
  it("are handed to everybody, byte for byte as they were written", async () => {
    for (const { name, bytes } of await writeFiles(edition)) {
      const answer = await fetch(`${url}/statistics/2026-Q3/${name}`);
      expect([name, answer.status, Buffer.from(await answer.arrayBuffer()).equals(bytes)]).toEqual([name, 200, true]);
    }
  });

  it("say what they are, that they never change, and that any page may read them", async () => {
    const { headers } = await fetch(`${url}${csv}`);
    const etag = createHash("sha256").update(Buffer.from(await (await fetch(`${url}${csv}`)).arrayBuffer()));
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="alight-2026-Q3-needs-by-group.csv"',
      "cache-control": "public, max-age=31536000, immutable",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      etag: `"${etag.digest("base64url")}"`,
    });
  });

  it.each([
    ["needs-by-group.parquet", "application/vnd.apache.parquet", "attachment"],
    ["needs-by-group.json", "application/json", "attachment"],
    ["dictionary.json", "application/json", "inline"],
    ["citation.txt", "text/plain; charset=utf-8", "inline"],
  ])("%s is %s", async (name, type, disposition) => {
    const { headers } = await fetch(`${url}/statistics/2026-Q3/${name}`);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("content-disposition")).toMatch(new RegExp(`^${disposition}; `));
  });

  it("are not sent again to whoever has them", async () => {
    const etag = (await fetch(`${url}${csv}`)).headers.get("etag") ?? "";
    for (const held of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
      const answer = await fetch(`${url}${csv}`, { headers: { "if-none-match": held } });
      expect([held, answer.status, await answer.text()]).toEqual([held, 304, ""]);
      expect(answer.headers.get("etag")).toBe(etag);
    }
    const other = await fetch(`${url}${csv}`, { headers: { "if-none-match": '"other"' } });
    expect([other.status, (await other.text()).length > 0]).toEqual([200, true]);
  });

  it("answer HEAD with the headers alone", async () => {
    const [head, got] = [await fetch(`${url}${csv}`, { method: "HEAD" }), await fetch(`${url}${csv}`)];
    const text = await got.text();
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
    expect(head.headers.get("etag")).toBe(got.headers.get("etag"));
  });

  it("are asked for once, however many want them", async () => {
    const fresh = await network.startGateway();
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${fresh}${csv}`)));
    await fetch(`${fresh}${csv}`);
    expect(network.asked).toBe(1);
  });

  it("cannot be changed in the database, whoever writes", async () => {
    for (const text of ["update edition_file set bytes = ''", "delete from edition_file", "delete from edition_table"]) {
      await expect(network.pool.query(text)).rejects.toThrow("what is published is never changed");
    }
    const again = "insert into edition_file values ('2026-Q3', 'needs-by-group.csv', '')";
    await expect(network.pool.query(again)).rejects.toThrow();
  });
});

describe("what is no file of a published edition", () => {
  it.each([
    "/statistics/2026-Q2/needs-by-group.csv",
    "/statistics/2026-Q3/needs-by-group.xlsx",
    "/statistics/2026-Q3/needs-by-age.csv",
    "/statistics/2026-Q3/../../etc/passwd.csv",
    "/statistics/2026-Q3/%2e%2e.csv",
    "/statistics/2026-q3/needs-by-group.csv",
    "/statistics/2026-Q3-'or'1/needs-by-group.csv",
    `/statistics/2026-Q3/${"a".repeat(5_000)}.csv`,
    "/statistics/.csv",
  ])("is not there, without a word more: %#", async (path) => {
    const answer = await fetch(`${url}${path}`);
    expect([answer.status, await codeOf(answer)]).toEqual([404, "NOT_FOUND"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("is looked for only where it could be", async () => {
    await fetch(`${url}/statistics/2026-Q3/needs.exe`);
    expect(network.asked).toBe(0);
  });

  it("takes nothing from anybody", async () => {
    expect((await fetch(`${url}${csv}`, { method: "POST", body: "x" })).status).toBe(405);
  });
});

describe("a statistics service that does not answer as it should", () => {
  const planted = jsonAnswer(200, { planted: true });
  it.each([
    ["unsigned", { instead: planted, isUnsigned: true }],
    ["broken", { instead: jsonAnswer(500, { secret: "postgres://" }) }],
  ])("is a closed 503 that nobody keeps: %s", async (_, manner) => {
    const fresh = await network.startGateway();
    network.manner = manner;
    const answer = await fetch(`${fresh}${csv}`);
    expect([answer.status, await codeOf(answer)]).toEqual([503, "SERVICE_UNAVAILABLE"]);
    expect([answer.headers.get("cache-control"), answer.headers.get("retry-after")]).toEqual(["no-store", "5"]);
    network.manner = {};
    expect((await fetch(`${fresh}${csv}`)).status).toBe(200);
  });

  it("is believed when it signs: the guard is what keeps the planted answer out", async () => {
    const fresh = await network.startGateway();
    network.manner = { instead: planted };
    expect(await (await fetch(`${fresh}${csv}`)).json()).toEqual({ planted: true });
  });

  it("that no record names is a closed 503", async () => {
    const fresh = await network.startGateway(undefined, () => "http://127.0.0.1:1");
    expect((await fetch(`${fresh}${csv}`)).status).toBe(503);
  });
});

it("whoever takes too many is told when to come back", async () => {
  const few = await network.startGateway({ perUser: 1, perOrganization: 100 });
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1) statuses.push((await fetch(`${few}${csv}`)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  const refused = await fetch(`${few}${csv}`);
  expect([await codeOf(refused), Number(refused.headers.get("retry-after")) > 0]).toEqual(["RATE_LIMITED", true]);
});
