import { type GatewayConfig, readGatewayConfig } from "./config.ts";

type FakePlace = { port: number; keys: string; folder: string; pin: string; directoryUrl: string };

/** Settings of a gateway between fakes, under an address that is nobody's. */
export function fakeGatewayConfig(environment: "development" | "production", place: FakePlace): GatewayConfig {
  return readGatewayConfig({
    ALIGHT_ENVIRONMENT: environment,
    ALIGHT_PORT: String(place.port),
    ALIGHT_PUBLIC_URL: "http://gateway.test",
    ALIGHT_KEYS: place.keys,
    ALIGHT_STATE: place.folder,
    ALIGHT_NETWORK_PIN: place.pin,
    ALIGHT_DIRECTORY_URL: place.directoryUrl,
    ALIGHT_LOG_LEVEL: "silent",
  });
}
