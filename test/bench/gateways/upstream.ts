import type { GraphQLSchema } from "graphql";
import { createHttpClient } from "#shared/http/send-http.ts";
import { createLogger, type Logger } from "#shared/logging/logger.ts";
import { createMetrics } from "#shared/metrics/metrics.ts";
import { followDirectory } from "#shared/record/follow-directory.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { buildCommonsSchema } from "../../../gateway/commons/build-commons-schema.ts";
import { partyDirectoryOf } from "../../../gateway/commons/party-directory.ts";
import type { GatewayConfig } from "../../../gateway/config.ts";
import type { ServiceLine } from "../../../gateway/supergraph/ask-service.ts";
import { readSupergraph, type SupergraphTexts } from "../../../gateway/supergraph/read-supergraph.ts";
import { addressesIn, type ServiceAddresses } from "../../../gateway/supergraph/service-addresses.ts";
import { createNoTrust } from "../no-trust/no-trust.ts";

/** What every gateway of the bench stands on alike: the records, the supergraph, commons in the process. */
export type Upstream = {
  addresses: ServiceAddresses;
  commons: GraphQLSchema;
  texts: SupergraphTexts;
  line: ServiceLine;
  log: Logger;
  stop(): Promise<void>;
};

const maxAgeMs = 3_600_000;

/** As the product's gateway begins, but believing everything. */
export async function openUpstream(config: GatewayConfig): Promise<Upstream> {
  const log = createLogger("gateway", config.logLevel);
  const client = createHttpClient({ connectionsPerOrigin: 64 });
  const book = new RecordBook({ pin: config.networkPin, maxAgeMs, clock: () => new Date() });
  const { directoryUrl, stateFolder, recordsPollMs: pollMs } = config;
  const following = await followDirectory({ book, client, directoryUrl, stateFolder, pollMs, log });
  const trust = createNoTrust({ party: "centre", service: "gateway" });
  return {
    addresses: addressesIn(book),
    commons: buildCommonsSchema({ directory: partyDirectoryOf(book) }),
    texts: readSupergraph(),
    line: { client, trust, metrics: createMetrics("gateway"), maxAnswerBytes: config.maxAnswerBytes },
    log,
    stop: async () => {
      following.stop();
      await client.close();
    },
  };
}
