import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { jsonAnswer, type Outgoing, type Route, serveHttp } from "#shared/http/serve-http.ts";
import { homeFolder } from "../constellation/home-folder.ts";
import { writeJsonFile } from "../constellation/json-file.ts";
import { requirePlaces, sendCommand } from "./call-control.ts";
import { JobList } from "./job-list.ts";
import { type ControlServer, serveControl } from "./serve-control.ts";

describe("a command to the launcher", () => {
  let home: string;
  let client: HttpClient;
  const answer = z.object({ rows: z.number() });

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "control-"));
    await mkdir(dirname(homeFolder(home).control), { recursive: true });
    client = createHttpClient({ connectionsPerOrigin: 2 });
  });
  afterAll(async () => {
    await client?.close();
    await rm(home, { recursive: true, force: true });
  });

  /** A launcher whose one command ends when it has been asked for its end three times. */
  async function slowLauncher(end: Outgoing) {
    const jobs = new JobList(1);
    const ended = Promise.withResolvers<Outgoing>();
    let asked = 0;
    const routes: Route[] = [
      { method: "POST", path: "/restore", handle: async () => jobs.begin(ended.promise) },
      {
        method: "GET",
        path: "/job",
        handle: async ({ search }) => {
          asked += 1;
          if (asked === 3) ended.resolve(end);
          return jobs.endOf(search.slice(1));
        },
      },
    ];
    const http = await serveHttp({ host: "127.0.0.1", port: 0, routes, maxBodyBytes: 1_000, maxBodyMs: 5_000 });
    await writeJsonFile(homeFolder(home).control, { url: `http://127.0.0.1:${http.port}`, token: "t", pid: 1 });
    return { http, asked: () => asked };
  }

  it("hears its end however long that takes: it asks again as long as there is none", async () => {
    const { http, asked } = await slowLauncher(jsonAnswer(200, { rows: 7 }));
    expect(await sendCommand(client, home, { path: "/restore", body: {}, answer })).toEqual({ rows: 7 });
    expect(asked()).toBeGreaterThanOrEqual(3);
    await http.close();
  });

  it("fails in the end with the sentence of whoever refuses it", async () => {
    const { http } = await slowLauncher(jsonAnswer(409, { message: "The backup is damaged." }));
    const sent = sendCommand(client, home, { path: "/restore", body: {}, answer });
    await expect(sent).rejects.toThrow("The backup is damaged.");
    await http.close();
  });

  describe("that is still starting", () => {
    let control: ControlServer;
    beforeAll(async () => {
      control = await serveControl(homeFolder(home).control);
    });
    afterAll(() => control?.close());

    it("is told so, and so is whoever asks where things are", async () => {
      const starting = "The constellation is still starting.";
      const sent = sendCommand(client, home, { path: "/audit/verify", body: { id: "colorado" }, answer });
      await expect(sent).rejects.toThrow(starting);
      await expect(requirePlaces(client, home)).rejects.toThrow(starting);
    });
  });

  it("that nobody knows of has no end", async () => {
    expect(await new JobList(1).endOf("another")).toMatchObject({ status: 404 });
  });
});
