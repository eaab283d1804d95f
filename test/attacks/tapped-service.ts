import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";
import { eventually } from "../journeys/eventually.ts";

/** One request as it came over the wire, and what was answered. */
export type Overheard = { path: string; headers: Record<string, string>; body: string; status: number };

export type Tap = {
  overheard: Overheard[];
  /** Takes the tap away and lets the service answer at its own address again. */
  remove(): Promise<void>;
};

/** A service's program once more, at another port than its address says; not started yet. */
export function processBeside(
  constellation: Constellation,
  name: string,
  changes: Record<string, string>,
): ServiceProcess {
  const { programs, guard, home } = constellation.parts.foundations;
  const isCentral = name === "matching" || name === "gateway" || name === "directory";
  return new ServiceProcess({
    name,
    url: changes.ALIGHT_PUBLIC_URL ?? constellation.urlOf(name),
    program: programs[isCentral ? name : "partner"],
    options: ["--disable-warning=ExperimentalWarning", "--import", guard],
    environment: { ...constellation.process(name).environment, ...changes },
    logPath: join(home.logs, `${name}-beside-${changes.ALIGHT_PORT}.log`),
    onEvent: () => undefined,
  });
}

/** Starts it, and waits until it is ready. */
export async function startBeside(
  constellation: Constellation,
  name: string,
  changes: Record<string, string>,
): Promise<ServiceProcess> {
  const one = processBeside(constellation, name, changes);
  one.start();
  const isReady = () =>
    fetch(`http://127.0.0.1:${changes.ALIGHT_PORT}/health/ready`).then(
      ({ status }) => status === 200,
      () => false,
    );
  await eventually(`${name} is ready beside itself`, isReady, 30_000);
  return one;
}

/** Puts a listener between a service and everybody else: it hands on every byte, and remembers it. */
export async function tapService(constellation: Constellation, name: string): Promise<Tap> {
  await constellation.kill(name);
  const port = await findFreePort();
  const moved = await startBeside(constellation, name, {
    ALIGHT_PORT: String(port),
    ALIGHT_PUBLIC_URL: constellation.urlOf(name),
  });
  const overheard: Overheard[] = [];
  const server = createServer((incoming, outgoing) => void handOn(incoming, outgoing, { port, overheard }));
  await new Promise<void>((resolve) =>
    server.listen(Number(new URL(constellation.urlOf(name)).port), "127.0.0.1", resolve),
  );
  return {
    overheard,
    remove: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([moved.stop(), closed]);
      constellation.resume(name);
    },
  };
}

async function handOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { port, overheard }: { port: number; overheard: Overheard[] },
): Promise<void> {
  const { method, url = "/", headers } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const onward = request({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
    const flat = Object.entries(headers).map(([key, value]) => [key, String(value)]);
    overheard.push({
      path: url,
      headers: Object.fromEntries(flat),
      body: body.toString("utf8"),
      status: answer.statusCode ?? 0,
    });
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  onward.end(body);
}
