/** Hive Gateway with the product's splitter in its hook: its own server, planner and execution; our HTTP client. */
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { openHiveParts } from "../../../dist/test/bench/gateways/hive-parts.js";

const parts = await openHiveParts(process.env);

/** Never used: the hook answers for every subgraph. */
const noTransport = {
  getSubgraphExecutor: () => () => {
    throw new Error("the hook did not take the call");
  },
};

const gateway = createGatewayRuntime({
  supergraph: parts.supergraph,
  logging: false,
  graphiql: false,
  landingPage: false,
  maskedErrors: false,
  transports: { http: noTransport },
  plugins: () => [
    {
      onSubgraphExecute({ subgraphName, setExecutor }) {
        setExecutor(({ document, variables, context }) =>
          parts.execute(subgraphName.toLowerCase(), {
            document,
            variables: variables ?? {},
            token: (context?.headers?.authorization ?? "").replace(/^DPoP /, ""),
          }),
        );
      },
    },
  ],
});

createServer(gateway).listen(parts.port, parts.host);
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => process.exit(0));
