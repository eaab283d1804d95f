import "reflect-metadata";
import { openKeyRing } from "#shared/config/key-ring.ts";
import { runService } from "#shared/config/run-service.ts";
import { createMessageTrust } from "#shared/http/message-trust.ts";
import { trustPartsOf } from "#shared/http/trust-parts.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { readMatchingConfig } from "../../subgraphs/matching/config.ts";
import { startMatching } from "../../subgraphs/matching/start-matching.ts";

/** The real matching, but for one thing: it writes down what it is asked, and keeps it. */
const config = readMatchingConfig(process.env);
const clock = () => new Date();

await runService("matching", () => {
  const kept: string[] = [];
  const log = createLogger("matching", config.logLevel);
  return startMatching(config, {
    clock,
    trust: (book) => {
      const real = createMessageTrust(trustPartsOf({ ring: openKeyRing({ ...config, log }), book, clock }));
      return {
        ...real,
        openRequest: (request) => {
          kept.push(Buffer.from(request.body).toString("utf8"));
          process.stdout.write(`${kept.at(-1)}\n`); // past the log, which would withhold it
          return real.openRequest(request);
        },
      };
    },
  });
});
