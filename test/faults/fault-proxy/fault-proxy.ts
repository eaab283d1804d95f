import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { sessionPath } from "#shared/session/session-form.ts";
import { streamPath } from "#shared/stream/stream-message.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { startBeside } from "../../attacks/tapped-service.ts";
import { type Answer, type Fault, handOn } from "./fault.ts";
import { handOnLines, passStream, type StreamFault } from "./pass-stream.ts";
import { type Seal, sealAs } from "./seal-as.ts";

export type FaultProxy = {
  /** From now on each answer to the gateway's graph goes through this fault. */
  use(fault: Fault): void;
  /** From now on each line of what is watched does. */
  useInStreams(fault: StreamFault): void;
  heal(): void;
  /** Takes the proxy away and lets the organization answer at its own address again. */
  remove(): Promise<void>;
};

/** Puts a proxy between an organization and everybody else: at the address of its signed record, under its own key. */
export async function standBetween(constellation: Constellation, organization: string): Promise<FaultProxy> {
  await constellation.kill(organization);
  const url = constellation.urlOf(organization);
  const port = await findFreePort();
  const moved = await startBeside(constellation, organization, { ALIGHT_PORT: String(port), ALIGHT_PUBLIC_URL: url });
  const seal = await sealAs(constellation, organization);
  let fault = handOn;
  let streamFault = handOnLines;
  let earlier: Answer | undefined;
  const remember = (sound: Answer) => {
    const before = earlier;
    earlier = sound;
    return before;
  };
  const server = createServer((incoming, outgoing) => {
    const faults = { fault: () => fault, streamFault: () => streamFault };
    void pass({ incoming, outgoing, port, seal: seal(url), ...faults, remember });
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(url).port), "127.0.0.1", resolve));
  return {
    use: (chosen) => {
      fault = chosen;
    },
    useInStreams: (chosen) => {
      streamFault = chosen;
    },
    heal: () => {
      fault = handOn;
      streamFault = handOnLines;
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
  streamFault: () => StreamFault;
  /** Keeps an answer, and hands back the one before. */
  remember: (sound: Answer) => Answer | undefined;
};

async function pass({ incoming, outgoing, port, seal, fault, streamFault, remember }: Passage): Promise<void> {
  outgoing.on("error", () => undefined);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  // A liar wants to sign lies itself: whatever a session of the real partner's signs, it could not.
  if (incoming.url === sessionPath) {
    outgoing.writeHead(404).end();
    return;
  }
  if (incoming.url === streamPath) {
    passStream({ incoming, outgoing, body, port, fault: streamFault(), seal: seal(incoming, body).event });
    return;
  }
  const sound = await askOnward(incoming, body, port).catch(() => undefined);
  if (!sound) {
    outgoing.destroy();
    return;
  }
  const isGraph = incoming.url === "/graphql";
  const chosen = isGraph ? fault() : handOn;
  const earlier = isGraph ? remember(sound) : undefined;
  chosen({ incoming, outgoing, sound, earlier, seal: seal(incoming, body).answer });
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
