import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { boundServer } from "#shared/http/bound-server.ts";

const sockets: Socket[] = [];
let server: Server;

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function start(maxConnections?: number): Promise<number> {
  server = createServer((_, response) => void response.end("fine"));
  boundServer(server, 10_000);
  if (maxConnections !== undefined) server.maxConnections = maxConnections;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  return address && typeof address !== "string" ? address.port : 0;
}

/** Opens a connection and asks on it; what came back, or nothing when it was closed. */
async function ask(port: number, localAddress: string): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1", localAddress });
  sockets.push(socket);
  socket.on("error", () => undefined);
  socket.write("GET / HTTP/1.1\r\nhost: here\r\n\r\n");
  const [bytes] = await Promise.race([once(socket, "data"), once(socket, "close").then(() => [""])]);
  return String(bytes).slice(0, 12);
}

describe("a server whose connections are held by others", () => {
  it("closes those that rest when there is no room for a new one", async () => {
    const port = await start(3);
    for (const _ of [1, 2, 3]) expect(await ask(port, "127.0.0.1")).toBe("HTTP/1.1 200");
    expect(await ask(port, "127.0.0.1")).toBe("");
    expect(await ask(port, "127.0.0.1")).toBe("HTTP/1.1 200");
  });

  it("gives one address a share of them", async () => {
    const port = await start();
    const asked: string[] = [];
    for (let open = 0; open < 1_000; open += 100) {
      asked.push(...(await Promise.all(Array.from({ length: 100 }, () => ask(port, "127.0.0.2")))));
    }
    expect(new Set(asked)).toEqual(new Set(["HTTP/1.1 200"]));
    expect(await ask(port, "127.0.0.2")).toBe("");
    expect(await ask(port, "127.0.0.3")).toBe("HTTP/1.1 200");
  });
});
