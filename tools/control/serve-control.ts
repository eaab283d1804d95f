import { randomBytes, timingSafeEqual } from "node:crypto";
import { rm } from "node:fs/promises";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { type Incoming, jsonAnswer, type Outgoing, type Route, serveHttp } from "#shared/http/serve-http.ts";
import { archiveOrganization, backUpOrganization, restoreOrganization } from "../constellation/back-up-organization.ts";
import {
  addOrganization,
  changeStatus,
  rekeyOrganization,
  removeOrganization,
} from "../constellation/change-organizations.ts";
import type { Constellation } from "../constellation/constellation.ts";
import { writeJsonFile } from "../constellation/json-file.ts";
import { moveOrganization } from "../constellation/move-organization.ts";
import { planOrganization } from "../constellation/organization-plan.ts";
import { pausesOf, rotationOf } from "../constellation/rotate-keys.ts";
import { runConflictList } from "../constellation/run-conflict-list.ts";
import { runHistory } from "../constellation/run-history.ts";
import { runSeed } from "../constellation/run-seed.ts";
import { runVerify } from "../constellation/run-verify.ts";
import {
  additionForm,
  backupForm,
  type ControlFile,
  changeForm,
  conflictListForm,
  historyForm,
  moveForm,
  type Places,
  removalForm,
  restoreForm,
  rotationForm,
  type Status,
  seedForm,
  verifyForm,
} from "./control-forms.ts";
import { JobList } from "./job-list.ts";

export type ControlServer = {
  /** From now on the commands have something to work on. */
  serve(constellation: Constellation): void;
  close(): Promise<void>;
};

type Action = (constellation: Constellation, body: unknown) => Promise<unknown>;

const actions: Readonly<Record<string, Action>> = {
  "/organizations/add": async (constellation, body) => {
    const { hostedBy, jurisdictions, ...given } = additionForm.parse(body);
    const more = { ...(hostedBy === undefined ? {} : { hostedBy }), ...(jurisdictions ? { jurisdictions } : {}) };
    await addOrganization(constellation, planOrganization({ ...given, ...more }));
  },
  "/organizations/remove": (constellation, body) => {
    const { id, isPurged } = removalForm.parse(body);
    return removeOrganization(constellation, id, isPurged);
  },
  "/organizations/change": (constellation, body) => {
    const { id, change } = changeForm.parse(body);
    if (change === "rekey") return rekeyOrganization(constellation, id);
    return changeStatus(constellation, id, change === "suspend" ? "SUSPENDED" : "ACTIVE");
  },
  "/organizations/backup": (constellation, body) => backUpOrganization(constellation, backupForm.parse(body)),
  "/organizations/archive": (constellation, body) => archiveOrganization(constellation, backupForm.parse(body)),
  "/organizations/move": (constellation, body) => moveOrganization(constellation, moveForm.parse(body).id),
  "/organizations/conflict-list": (constellation, body) => runConflictList(constellation, conflictListForm.parse(body)),
  "/organizations/restore": (constellation, body) => restoreOrganization(constellation, restoreForm.parse(body)),
  "/keys/rotate": async (constellation, body) => {
    const { name, what, step } = rotationForm.parse(body);
    if (what === "root") return rekeyOrganization(constellation, name);
    await rotationOf(constellation, name, what)[step]();
    return pausesOf(what, constellation.recordsPollMs);
  },
  "/seed": (constellation, body) => runSeed(constellation, seedForm.parse(body)),
  "/seed/history": (constellation, body) => runHistory(constellation, historyForm.parse(body).id),
  "/audit/verify": (constellation, body) => runVerify(constellation, verifyForm.parse(body).id),
};

/** Well within the time after which a connection is cut on which nothing is said. */
const jobWaitMs = 20_000;

/** The running launcher's ear for the other commands: loopback only, behind a token in a file of our own. */
export async function serveControl(path: string): Promise<ControlServer> {
  let constellation: Constellation | undefined;
  const token = randomBytes(32).toString("base64url");
  const guarded = (handle: (incoming: Incoming) => Promise<Outgoing>) => async (incoming: Incoming) =>
    isTokenRight(incoming.headers.authorization, token)
      ? handle(incoming)
      : jsonAnswer(401, { message: "The control token is wrong." });
  const jobs = new JobList(jobWaitMs);
  const command = (act: Action, body: Buffer) =>
    answerWith(async () => {
      if (!constellation) throw new AlightError("SERVICE_UNAVAILABLE", "The constellation is still starting.");
      return (await act(constellation, JSON.parse(body.toString("utf8")))) ?? {};
    });
  const asked = (path: string, work: () => Promise<unknown>): Route => {
    return { method: "GET", path, handle: guarded(() => answerWith(work)) };
  };
  const routes: Route[] = [
    asked("/places", async () => placesOf(constellation)),
    asked("/status", () => statusOf(constellation)),
    { method: "GET", path: "/job", handle: guarded(({ search }) => jobs.endOf(search.slice("?".length))) },
    ...Object.entries(actions).map(([path, act]) => ({
      method: "POST",
      path,
      handle: guarded(async ({ body }) => jobs.begin(command(act, body))),
    })),
  ];
  const server = await serveHttp({ host: "127.0.0.1", port: 0, routes, maxBodyBytes: 100_000, maxBodyMs: 5_000 });
  const file: ControlFile = { url: `http://127.0.0.1:${server.port}`, token, pid: process.pid };
  await writeJsonFile(path, file);
  return {
    serve: (running) => {
      constellation = running;
    },
    close: async () => {
      await rm(path, { force: true });
      await server.close();
    },
  };
}

async function answerWith(work: () => Promise<unknown>): Promise<Outgoing> {
  try {
    return jsonAnswer(200, await work());
  } catch (error) {
    if (error instanceof AlightError) return jsonAnswer(409, { message: error.message });
    if (error instanceof z.ZodError) return jsonAnswer(400, { message: "The command was malformed." });
    return jsonAnswer(500, { message: error instanceof Error ? error.message : "The command failed." });
  }
}

async function statusOf(constellation: Constellation | undefined): Promise<Status> {
  return { ...placesOf(constellation), processes: (await constellation?.status()) ?? [] };
}

function placesOf(constellation: Constellation | undefined): Places {
  const { pid } = process;
  if (!constellation) return { pid, isStarting: true, gatewayUrl: null, names: [], organizations: [], issuers: {} };
  const organizations = [...constellation.organizations];
  const parties = ["centre", ...organizations.map(({ id }) => id)];
  return {
    pid,
    isStarting: false,
    gatewayUrl: constellation.gatewayUrl,
    names: constellation.names,
    organizations,
    issuers: Object.fromEntries(parties.map((id) => [id, constellation.issuerOf(id)])),
  };
}

function isTokenRight(given: string | undefined, token: string): boolean {
  const wanted = Buffer.from(`Bearer ${token}`);
  const got = Buffer.from(given ?? "");
  return got.length === wanted.length && timingSafeEqual(got, wanted);
}
