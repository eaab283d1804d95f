import { readFileSync } from "node:fs";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { type DocumentNode, execute, parse, validate } from "graphql";
import { z } from "zod";
import { jsonAnswer, type Outgoing, serveHttp } from "#shared/http/serve-http.ts";
import { openMonolithStore } from "./monolith.store.ts";
import { contextOf, type MonolithContext, monolithRoot, monolithSchema } from "./monolith-schema.ts";

const extent = z.union([z.literal("*"), z.array(z.string())]);
const orderForm = z.object({
  port: z.number(),
  databaseUrl: z.string(),
  world: z.object({
    issues: z.array(z.string()),
    places: z.array(z.string()),
    languages: z.array(z.string()),
    organizations: z.array(
      z.object({
        id: z.string(),
        standing: z.object({
          isActive: z.boolean(),
          isStateBody: z.boolean(),
          scope: z.object({ groups: extent, jurisdictions: extent }),
        }),
      }),
    ),
  }),
});
const requestForm = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
type GraphRequest = z.output<typeof requestForm>;
type Answerer = (request: GraphRequest, context: MonolithContext) => Promise<Outgoing>;

/** graphql-js alone, every text of a query parsed and checked once. */
function answerThinly(): Answerer {
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables }, contextValue) => {
    const document = documents.get(query) ?? parse(query);
    if (!documents.has(query)) {
      const [problem] = validate(monolithSchema, document);
      if (problem) throw problem;
      documents.set(query, document);
    }
    const root = { schema: monolithSchema, rootValue: monolithRoot };
    return jsonAnswer(200, await execute({ ...root, document, variableValues: variables, contextValue }));
  };
}

/** Behind Apollo Server, as the product's own services and its gateway are. */
async function answerByApollo(): Promise<Answerer> {
  const server = new ApolloServer<MonolithContext>({
    schema: monolithSchema,
    rootValue: () => monolithRoot,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
  });
  await server.start();
  return async ({ query, variables }, context) => {
    const answered = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: "POST",
        headers: new HeaderMap([["content-type", "application/json"]]),
        search: "",
        body: { query, variables },
      },
      context: async () => context,
    });
    const body = answered.body.kind === "complete" ? answered.body.string : "";
    return { status: answered.status ?? 200, headers: { "content-type": "application/json" }, body };
  };
}

const { port, databaseUrl, world } = orderForm.parse(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));
const answer = process.argv[3] === "apollo" ? await answerByApollo() : answerThinly();
const store = openMonolithStore(databaseUrl, world);
await serveHttp({
  host: "127.0.0.1",
  port,
  routes: [
    {
      method: "POST",
      path: "/graphql",
      handle: ({ body }) => answer(requestForm.parse(JSON.parse(body.toString("utf8"))), contextOf(store)),
    },
  ],
  maxBodyBytes: 100_000,
  maxBodyMs: 10_000,
  onError: (error) => process.stderr.write(`${String(error)}\n`),
});
process.once("SIGTERM", () => process.exit(0));
