import type { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { homeFolder } from "../constellation/home-folder.ts";
import { readJsonFile } from "../constellation/json-file.ts";
import { controlFile, refusalForm, type Status, statusForm } from "./control-forms.ts";

const statusTimeoutMs = 5_000;
const commandTimeoutMs = 600_000;

/** The running constellation's status. @returns undefined when none runs in this home */
export async function readStatus(client: HttpClient, home: string): Promise<Status | undefined> {
  const control = await readJsonFile(homeFolder(home).control, controlFile);
  if (!control) return undefined;
  const sent = await client.send({
    method: "GET",
    url: `${control.url}/status`,
    headers: { authorization: `Bearer ${control.token}` },
    timeoutMs: statusTimeoutMs,
    maxBytes: 1_000_000,
  });
  // Anybody may have got the port since; only our launcher knows the token and its own pid.
  const status =
    sent.ok && sent.status === 200 ? statusForm.safeParse(JSON.parse(sent.body.toString("utf8"))) : undefined;
  return status?.data?.pid === control.pid ? status.data : undefined;
}

/** @throws AlightError SERVICE_UNAVAILABLE when no constellation runs in this home */
export async function requireStatus(client: HttpClient, home: string): Promise<Status & { gatewayUrl: string }> {
  const status = await readStatus(client, home);
  if (!status) throw new AlightError("SERVICE_UNAVAILABLE", `No constellation runs in ${home}. Start one: npm start`);
  const { gatewayUrl } = status;
  if (gatewayUrl === null) throw new AlightError("SERVICE_UNAVAILABLE", "The constellation is still starting.");
  return { ...status, gatewayUrl };
}

/** Lets the launcher carry a command out. @throws AlightError with the launcher's sentence when it refuses */
export async function sendCommand<Schema extends z.ZodType>(
  client: HttpClient,
  home: string,
  command: { path: string; body: unknown; answer: Schema },
): Promise<z.output<Schema>> {
  const control = await readJsonFile(homeFolder(home).control, controlFile);
  if (!control) throw new AlightError("SERVICE_UNAVAILABLE", `No constellation runs in ${home}. Start one: npm start`);
  const sent = await client.send({
    method: "POST",
    url: `${control.url}${command.path}`,
    headers: { authorization: `Bearer ${control.token}`, "content-type": "application/json" },
    body: JSON.stringify(command.body),
    timeoutMs: commandTimeoutMs,
    maxBytes: 1_000_000,
  });
  if (!sent.ok) throw new AlightError("SERVICE_UNAVAILABLE", `The launcher in ${home} did not answer.`);
  const answer: unknown = JSON.parse(sent.body.toString("utf8"));
  if (sent.status === 200) return command.answer.parse(answer);
  throw new AlightError("BAD_REQUEST", refusalForm.safeParse(answer).data?.message ?? "The launcher refused.");
}
