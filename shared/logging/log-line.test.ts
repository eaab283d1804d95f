import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "@jest/globals";
import { openLogLine } from "#shared/logging/log-line.ts";

/** Somebody who reads as many bytes as they have room for. */
class Reader {
  room = Number.POSITIVE_INFINITY;
  text = "";

  readonly write = (_: number, bytes: Buffer): number => {
    if (this.room === 0) throw Object.assign(new Error("full"), { code: "EAGAIN" });
    const taken = bytes.subarray(0, this.room);
    this.room -= taken.length;
    this.text += taken.toString();
    return taken.length;
  };
}

describe("the log's lines", () => {
  it("go out whole and in order, in however many parts", () => {
    const reader = new Reader();
    const line = openLogLine(1, reader.write);
    for (const text of ["one\n", "two\n"]) line.write(text);
    expect(reader.text).toBe("one\ntwo\n");
  });

  it("are lost while nobody reads, and a line that had begun is ended before the next", () => {
    const reader = new Reader();
    const line = openLogLine(1, reader.write);
    reader.room = 2;
    for (const text of ["one\n", "two\n", "three\n"]) line.write(text);
    reader.room = Number.POSITIVE_INFINITY;
    line.write("four\n");
    expect(reader.text).toBe("one\nfour\n");
  });

  it("keep nobody: a process whose log is read by nobody ends", async () => {
    const module = new URL("log-line.ts", import.meta.url).href;
    const program = `import { openLogLine } from ${JSON.stringify(module)};
      const line = openLogLine(process.stdout.fd);
      for (let at = 0; at < 200; at += 1) line.write("x".repeat(10_000) + "\\n");`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"], // and its output is not taken
    });
    const [code] = await once(child, "exit");
    child.stdout.destroy();
    expect(code).toBe(0);
  });
});
