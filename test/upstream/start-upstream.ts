import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { UpstreamConfig } from "#shared/issuer/upstream/upstream-settings.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";

export type UpstreamAccount = { sub: string; email?: string; email_verified?: boolean; hd?: string };

export type TestUpstream = {
  config: UpstreamConfig;
  /** Who is signed in there from now on. */
  become(account: UpstreamAccount): Promise<void>;
  stop(): Promise<void>;
};

const program = fileURLToPath(new URL("./upstream-main.ts", import.meta.url));

/** Starts a second, independent OpenID Connect service, whose one client answers at `redirectUri`. */
export async function startUpstream(redirectUri: string): Promise<TestUpstream> {
  const port = await findFreePort();
  const secret = randomUUID();
  const child = spawn(process.execPath, ["--no-warnings", program, String(port), redirectUri, secret], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => Promise.reject(new Error("ended")))]);
  const issuer = `http://127.0.0.1:${port}`;
  return {
    config: {
      issuer,
      clientId: "alight-partner",
      secret,
      name: "Help Suite",
      claims: new Map(),
      isAddressBound: true,
      isInsecure: true,
    },
    become: async (account) => {
      await fetch(`${issuer}/become?account=${encodeURIComponent(JSON.stringify(account))}`, { method: "POST" });
    },
    stop: async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}
