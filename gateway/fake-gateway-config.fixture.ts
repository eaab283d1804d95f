import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PrivateSigningJwk } from "#shared/signature/signing-key.ts";
import { type GatewayConfig, readGatewayConfig } from "./config.ts";

type FakePlace = { port: number; folder: string; pin: string; directoryUrl: string };

/** Settings of a gateway between fakes, under an address that is nobody's; its key is in a file as always. */
export async function fakeGatewayConfig(
  environment: "development" | "production",
  { port, folder, pin, directoryUrl }: FakePlace,
  signing: PrivateSigningJwk,
): Promise<GatewayConfig> {
  const keys = join(folder, "keys.json");
  await writeFile(keys, JSON.stringify({ development: environment === "development", signing }));
  return readGatewayConfig({
    ALIGHT_ENVIRONMENT: environment,
    ALIGHT_PORT: String(port),
    ALIGHT_PUBLIC_URL: "http://gateway.test",
    ALIGHT_KEYS: keys,
    ALIGHT_STATE: folder,
    ALIGHT_NETWORK_PIN: pin,
    ALIGHT_DIRECTORY_URL: directoryUrl,
    ALIGHT_LOG_LEVEL: "silent",
  });
}
