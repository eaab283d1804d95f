import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { sessionPath } from "#shared/session/session-form.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { startBeside } from "../../attacks/tapped-service.ts";
import { type Fault, handOn } from "./fault.ts";
import { type Seal, sealAs } from "./seal-as.ts";

export type FaultProxy = {
  /** From now on each answer to the gateway's graph goes through this fault. */
  use(fault: Fault): void;
  heal(): void;
  /** Takes the proxy away and lets the organization answer at its own address again. */
  remove(): Promise<void>;
};

type Answer = { status: number; headers: Record<string, string>; body: Buffer };

/** Puts a proxy between an organization and everybody else: at the address of its signed record, under its own key. */
export async function standBetween(constellation: Constellation, organization: string): Promise<FaultProxy> {
  await constellation.kill(organization);
  const url = constellation.urlOf(organization);
  const port = await findFreePort();
  const moved = await startBeside(constellation, organization, { ALIGHT_PORT: String(port), ALIGHT_PUBLIC_URL: url });
  const seal = await sealAs(constellation, organization);
  let fault = handOn;
  const server = createServer((incoming, outgoing) => {
    void pass({ incoming, outgoing, port, seal: seal(url), fault: () => fault });
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(url).port), "127.0.0.1", resolve));
  return {
    use: (chosen) => {
      fault = chosen;
    },
    heal: () => {
      fault = handOn;
    },
    remove: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([moved.stop(), closed]);
      constellation.resume(organization);
    },
  };
}

type Passage = {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  port: number;
  seal: Seal;
  fault: () => Fault;
};

async function pass({ incoming, outgoing, port, seal, fault }: Passage): Promise<void> {
  outgoing.on("error", () => undefined);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  // A liar wants to sign lies itself: whatever a session of the real partner's signs, it could not.
  if (incoming.url === sessionPath) {
    outgoing.writeHead(404).end();
    return;
  }
  const sound = await askOnward(incoming, body, port).catch(() => undefined);
  if (!sound) {
    outgoing.destroy();
    return;
  }
  const chosen = incoming.url === "/graphql" ? fault() : handOn;
  chosen({ incoming, outgoing, sound, seal: seal(incoming, body) });
}

function askOnward({ method, url, headers }: IncomingMessage, body: Buffer, port: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onward = request({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 502, headers: flat(answer), body: Buffer.concat(chunks) }),
      );
    });
    onward.on("error", reject);
    onward.end(body);
  });
}

function flat({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
