import { AlightError } from "#shared/errors/alight-error.ts";

type DemoSettings = { ALIGHT_DEMO: "on" | "off"; ALIGHT_ENVIRONMENT: "development" | "production" };

/**
 * Whether this is a demonstration: whoever reaches its sign-in may be anybody.
 * @throws AlightError CONFIGURATION when one is wanted in production
 */
export function readDemo({ ALIGHT_DEMO: demo, ALIGHT_ENVIRONMENT: environment }: DemoSettings): boolean {
  if (demo === "on" && environment !== "development") {
    throw new AlightError("CONFIGURATION", "ALIGHT_DEMO: the demo exists in development only. Leave it off.");
  }
  return demo === "on";
}
