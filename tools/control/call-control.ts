import type { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { HttpClient, Sent } from "#shared/http/send-http.ts";
import { homeFolder } from "../constellation/home-folder.ts";
import { readJsonFile } from "../constellation/json-file.ts";
import {
  type ControlFile,
  controlFile,
  jobForm,
  type Places,
  placesForm,
  refusalForm,
  type Status,
  statusForm,
} from "./control-forms.ts";

const answerTimeoutMs = 5_000;
/** The launcher keeps whoever asks for an end waiting for a part of it. */
const jobTimeoutMs = 60_000;
/** A command whose end is not there after a day is not waited for any more; nothing stops it. */
const longestMs = 86_400_000;

/** Where what runs in this home is found, said at once. @returns undefined when nothing runs in it */
export function readPlaces(client: HttpClient, home: string): Promise<Places | undefined> {
  return readAt(client, home, { path: "/places", form: placesForm });
}

/** @throws AlightError SERVICE_UNAVAILABLE when no constellation runs in this home, or it is still starting */
export async function requirePlaces(client: HttpClient, home: string): Promise<Places & { gatewayUrl: string }> {
  return requireStarted(await readPlaces(client, home), home);
}

/** With the health of every process, for which each is asked. @throws AlightError SERVICE_UNAVAILABLE, as above */
export async function requireStatus(client: HttpClient, home: string): Promise<Status & { gatewayUrl: string }> {
  return requireStarted(await readAt(client, home, { path: "/status", form: statusForm }), home);
}

/**
 * Lets the launcher carry a command out, and waits until it has, however long that takes.
 * @throws AlightError with the launcher's sentence when it refuses
 */
export async function sendCommand<Schema extends z.ZodType>(
  client: HttpClient,
  home: string,
  command: { path: string; body: unknown; answer: Schema },
): Promise<z.output<Schema>> {
  const control = await readJsonFile(homeFolder(home).control, controlFile);
  if (!control) throw new AlightError("SERVICE_UNAVAILABLE", nothingRuns(home));
  const begun = answered(await send(client, control, { path: command.path, body: command.body }), home);
  if (begun.status !== 202) throw refusalIn(begun);
  const { job } = jobForm.parse(jsonOf(begun));
  const untilMs = performance.now() + longestMs;
  while (performance.now() < untilMs) {
    const ended = answered(await send(client, control, { path: `/job?${job}` }), home);
    if (ended.status === 200) return command.answer.parse(jsonOf(ended));
    if (ended.status !== 202) throw refusalIn(ended);
  }
  throw new AlightError("SERVICE_UNAVAILABLE", "The launcher is still at it after a day. Look at: npm run status");
}

function requireStarted<Found extends Places>(found: Found | undefined, home: string): Found & { gatewayUrl: string } {
  if (!found) throw new AlightError("SERVICE_UNAVAILABLE", nothingRuns(home));
  const { gatewayUrl } = found;
  if (gatewayUrl === null) throw new AlightError("SERVICE_UNAVAILABLE", "The constellation is still starting.");
  return { ...found, gatewayUrl };
}

async function readAt<Found extends Places>(
  client: HttpClient,
  home: string,
  { path, form }: { path: string; form: z.ZodType<Found> },
): Promise<Found | undefined> {
  const control = await readJsonFile(homeFolder(home).control, controlFile);
  if (!control) return undefined;
  const sent = await send(client, control, { path, timeoutMs: answerTimeoutMs });
  // Anybody may have got the port since; only our launcher knows the token and its own pid.
  const found = sent.ok && sent.status === 200 ? form.safeParse(jsonOf(sent)).data : undefined;
  return found?.pid === control.pid ? found : undefined;
}

type Call = { path: string; body?: unknown; timeoutMs?: number };

function send(client: HttpClient, { url, token }: ControlFile, { path, body, timeoutMs = jobTimeoutMs }: Call) {
  const authorization = `Bearer ${token}`;
  const bounds = { timeoutMs, maxBytes: 1_000_000 };
  if (body === undefined)
    return client.send({ method: "GET", url: `${url}${path}`, headers: { authorization }, ...bounds });
  const headers = { authorization, "content-type": "application/json" };
  return client.send({ method: "POST", url: `${url}${path}`, headers, body: JSON.stringify(body), ...bounds });
}

type Answered = Extract<Sent, { ok: true }>;

function answered(sent: Sent, home: string): Answered {
  if (sent.ok) return sent;
  throw new AlightError("SERVICE_UNAVAILABLE", `The launcher in ${home} did not answer.`);
}

function jsonOf({ body }: Answered): unknown {
  return JSON.parse(body.toString("utf8"));
}

function refusalIn(sent: Answered): AlightError {
  return new AlightError("BAD_REQUEST", refusalForm.safeParse(jsonOf(sent)).data?.message ?? "The launcher refused.");
}

function nothingRuns(home: string): string {
  return `No constellation runs in ${home}. Start one: npm start`;
}
