import { describe, expect, it } from "@jest/globals";
import { readSeedConfig } from "./config.ts";

const environment = {
  ALIGHT_ENVIRONMENT: "development",
  ALIGHT_STATE: "state",
  ALIGHT_NETWORK_PIN: "A".repeat(43),
  ALIGHT_ORGANIZATION: "colorado",
  DATABASE_URL: "postgresql://localhost/colorado",
};

describe("the configuration of seeding", () => {
  it("reads how many of each, and a seed", () => {
    const config = readSeedConfig(["--responders", "5000", "--needs", "500", "--seed", "s"], environment);
    expect(config).toMatchObject({
      counts: { responders: 5000, needs: 500, closed: 0 },
      seed: "s",
      country: undefined,
    });
  });

  it("is asked for an organization's past by one word", () => {
    expect(readSeedConfig(["--history"], environment)).toMatchObject({ isHistory: true, counts: { needs: 0 } });
    expect(readSeedConfig([], environment).isHistory).toBe(false);
  });

  it("refuses production with one sentence, also when nothing says that it is development", () => {
    const { ALIGHT_ENVIRONMENT: _, ...unsaid } = environment;
    const sentence = "Made-up data are for development only; this environment is production.";
    expect(() => readSeedConfig([], unsaid)).toThrow(sentence);
    expect(() => readSeedConfig([], { ...unsaid, ALIGHT_ENVIRONMENT: "production" })).toThrow(sentence);
  });

  it.each([[["--responders", "many"]], [["--needs", "-1"]], [["--people", "3"]], [["--country", "ZZ"]]])(
    "says how to give numbers instead of %j",
    (given) => expect(() => readSeedConfig(given, environment)).toThrow("Give --responders, --needs and --closed"),
  );
});
