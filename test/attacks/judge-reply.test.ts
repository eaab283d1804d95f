import { describe, expect, it } from "@jest/globals";
import { judgeReply } from "./judge-reply.ts";

const refused = (message: string, extensions: object = { code: "QUERY_INVALID" }) =>
  JSON.stringify({ errors: [{ message, extensions }] });

describe("the judge of replies", () => {
  it("lets a closed refusal pass", () => {
    expect(judgeReply(400, refused("The query asks for too much at once."))).toEqual({
      status: 400,
      codes: ["QUERY_INVALID"],
    });
  });

  it.each([
    ["a stack", 400, refused("Error\n    at run (/app/dist/main.js:3:1)")],
    ["a file", 400, refused("see node_modules/graphql")],
    ["SQL", 400, refused("select id from need where x")],
    ["a host", 400, refused("connect ECONNREFUSED 127.0.0.1:5432")],
    ["a driver's words", 400, refused("invalid input syntax for type uuid")],
    ["an open code", 400, refused("no", { code: "GRAPHQL_PARSE_FAILED" })],
    ["a member that no error has", 400, refused("no", { code: "INTERNAL", exception: {} })],
    ["a server's fault", 500, refused("no", { code: "INTERNAL" })],
    ["a page", 502, "<html>Bad gateway</html>"],
  ])("catches %s", (_, status, text) => {
    expect(() => judgeReply(status, text)).toThrow();
  });
});
