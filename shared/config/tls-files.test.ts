import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { readTlsFiles } from "#shared/config/tls-files.ts";

describe("the files of TLS", () => {
  it("are none unless they are asked for", () => {
    expect(readTlsFiles({})).toEqual({});
  });

  it("are told by their setting when one is missing or cannot be read", () => {
    expect(() => readTlsFiles({ ALIGHT_TLS_CA: "ca.pem" })).toThrow(/ALIGHT_TLS_CERT and ALIGHT_TLS_KEY/);
    expect(() => readTlsFiles({ ALIGHT_TLS_CERT: "cert.pem" })).toThrow(/set together/);
    const given = { ALIGHT_TLS_CERT: "/nowhere/cert.pem", ALIGHT_TLS_KEY: "/nowhere/key.pem" };
    expect(() => readTlsFiles(given)).toThrow(/ALIGHT_TLS_CERT: the file \/nowhere\/cert.pem/);
  });

  it("are handed over as they are", () => {
    const folder = mkdtempSync(join(tmpdir(), "alight-tls-"));
    const path = join(folder, "one.pem");
    writeFileSync(path, "pem");
    const { tls } = readTlsFiles({ ALIGHT_TLS_CERT: path, ALIGHT_TLS_KEY: path, ALIGHT_TLS_CA: path });
    expect([tls?.cert, tls?.key, tls?.ca].map(String)).toEqual(["pem", "pem", "pem"]);
    rmSync(folder, { recursive: true });
  });
});
