import { createServer } from "node:http";
import { buildSchema, type DocumentNode, execute, parse, validate } from "graphql";
import { z } from "zod";
import { matchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { dayNumberAt } from "../../../subgraphs/matching/card/day-number.ts";
import { openSqlRival, type SqlWay } from "./sql-rival.ts";

/**
 * The thinnest GraphQL server over the rival's SQL that we can write: Node's own HTTP server, graphql-js with plain
 * values and no resolver but one, every text of a query parsed and checked once, one prepared statement, no
 * signatures, no tokens, no limits. Options: database URL, port, and the way of asking as JSON.
 */
const schema = buildSchema(`
  scalar MatchProfile
  type Query { candidates(profile: MatchProfile!, first: Int!): CandidateConnection }
  type CandidateConnection { edges: [CandidateEdge!]! }
  type CandidateEdge { node: Candidate! }
  type Candidate { responder: Responder score: Float! reasons: [Reason!]! cautions: [Caution!]! issues: [ID!]! }
  type Responder { id: ID! }
  type Reason { criterion: ID! contribution: Float! }
  type Caution { code: ID! contribution: Float! }
`);

const requestForm = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const wayForm = z.object({
  shape: z.enum(["GIN over arrays", "covering index"]),
  plans: z.enum(["custom", "generic"]),
});
const argumentsForm = z.object({ profile: matchProfile });

const [databaseUrl = "", port = "0", way = "{}"] = process.argv.slice(2);

async function serve(asked: SqlWay): Promise<void> {
  const rival = await openSqlRival(databaseUrl, asked);
  const documents = new Map<string, DocumentNode>();
  const candidates = async (given: unknown) => {
    const { profile } = argumentsForm.parse(given);
    const ranked = await rival.rank(profile, dayNumberAt(new Date()));
    const edges = ranked.map(({ responder, score, reasons, cautions, issues }) => ({
      node: {
        responder: { id: responder },
        score: score / 100,
        reasons: reasons.map(({ criterion, points }) => ({ criterion, contribution: points / 100 })),
        cautions: cautions.map(({ code, points }) => ({ code, contribution: points / 100 })),
        issues,
      },
    }));
    return { edges };
  };
  const answer = async (body: string): Promise<string> => {
    const { query, variables } = requestForm.parse(JSON.parse(body));
    const known = documents.get(query) ?? checked(query);
    documents.set(query, known);
    const result = await execute({ schema, document: known, variableValues: variables, rootValue: { candidates } });
    return JSON.stringify(result);
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (request.method === "GET") return response.end(String(rival.backendPid));
      answer(Buffer.concat(parts).toString()).then(
        (text) => response.writeHead(200, { "content-type": "application/json" }).end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
      return undefined;
    });
  });
  server.listen(Number(port), "127.0.0.1");
}

function checked(query: string): DocumentNode {
  const document = parse(query);
  const [problem] = validate(schema, document);
  if (problem) throw problem;
  return document;
}

await serve(wayForm.parse(JSON.parse(way)));
