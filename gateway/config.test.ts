import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { readGatewayConfig } from "./config.ts";

function withKeys(check: (environment: Record<string, string>) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "gateway-config-"));
  const path = join(folder, "keys.json");
  writeFileSync(path, JSON.stringify({ development: true, signing: generateSigningJwk().privateJwk }));
  try {
    check({
      ALIGHT_ENVIRONMENT: "development",
      ALIGHT_PORT: "4000",
      ALIGHT_PUBLIC_URL: "http://127.0.0.1:4000",
      ALIGHT_KEYS: path,
      ALIGHT_STATE: folder,
      ALIGHT_NETWORK_PIN: "x".repeat(43),
      ALIGHT_DIRECTORY_URL: "http://127.0.0.1:4001",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the gateway's configuration", () => {
  it("needs nothing beyond what every service has", () => {
    withKeys((environment) => {
      expect(readGatewayConfig(environment)).toMatchObject({
        deadlineMs: 2_000,
        maxRequestBytes: 100_000,
        issuersPollMs: 30_000,
        isDevelopment: true,
      });
    });
  });

  it("tells all that is missing at once, by name", () => {
    expect(() => readGatewayConfig({})).toThrow(/ALIGHT_PORT[\s\S]*ALIGHT_PUBLIC_URL[\s\S]*ALIGHT_NETWORK_PIN/);
  });

  it("refuses development keys in production", () => {
    withKeys((environment) => {
      const production = { ...environment, ALIGHT_ENVIRONMENT: "production" };
      expect(() => readGatewayConfig(production)).toThrow(/development keys/);
    });
  });
});
