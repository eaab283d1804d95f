import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { AlightError } from "#shared/errors/alight-error.ts";
import { openPatiently } from "./open-patiently.ts";

describe("a database at the start", () => {
  /** Takes connections and says nothing. */
  const mute = createServer((socket) => void socket.on("error", () => undefined));
  let port = 0;
  let attempts = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const address = mute.address();
    port = address && typeof address !== "string" ? address.port : 0;
  });
  afterAll(() => void mute.close());

  const open = (to: number) => async (): Promise<unknown> => {
    attempts += 1;
    const pool = new pg.Pool({ host: "127.0.0.1", port: to, connectionTimeoutMillis: 20 });
    try {
      return await pool.query("select 1");
    } catch (cause) {
      throw new AlightError("CONFIGURATION", "unusable", { cause });
    } finally {
      await pool.end();
    }
  };

  it("is asked again while it is only slow, and not for ever", async () => {
    attempts = 0;
    await expect(openPatiently(open(port), 3)).rejects.toThrow("unusable");
    expect(attempts).toBe(3);
    const openInTheEnd = async () => (attempts < 5 ? open(port)() : "open");
    await expect(openPatiently<unknown>(openInTheEnd, 9)).resolves.toBe("open");
  });

  it("is not asked again when it refuses", async () => {
    attempts = 0;
    await expect(openPatiently(open(1), 3)).rejects.toThrow("unusable");
    expect(attempts).toBe(1);
  });
});
