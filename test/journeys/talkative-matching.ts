import { join } from "node:path";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";
import { ServiceProcess } from "../../tools/constellation/service-process.ts";

/** Starts, at the address of matching, one that writes down and keeps what it is asked. */
export function startTalkativeMatching(constellation: Constellation): ServiceProcess {
  const own = constellation.process("matching");
  const talkative = new ServiceProcess({
    name: "matching",
    url: own.url,
    program: join(findRepositoryRoot(), "dist/programs/test/journeys/talkative-matching-main.js"),
    options: ["--disable-warning=ExperimentalWarning", "--import", constellation.parts.foundations.guard],
    environment: own.environment,
    logPath: `${own.logPath}.talkative`,
    onEvent: () => undefined,
  });
  talkative.start();
  return talkative;
}
