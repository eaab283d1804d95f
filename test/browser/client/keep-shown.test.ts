import { describe, expect, it } from "@jest/globals";
import { Client, fetchExchange } from "@urql/core";
import { keepShown } from "../../../web/client/graph/keep-shown.ts";

/** A graph that answers what it is told to: a body, or no way to it. */
function openGraph() {
  const answers: (Response | Error)[] = [];
  const answer = async () => {
    const next = answers.shift() ?? new Error("nothing left");
    if (next instanceof Error) throw next;
    return next;
  };
  const client = new Client({ url: "http://graph.test", exchanges: [keepShown(), fetchExchange], fetch: answer });
  const ask = async (query: string) => client.query(query, {}, { requestPolicy: "network-only" }).toPromise();
  return { answers, ask };
}

const whole = (data: unknown) => Response.json({ data });
const cut = () => new TypeError("the line is down");
const refused = () => Object.assign(new Error("signed out"), { name: "ErrorResponse" });

describe("what a page has shown", () => {
  it("stays while the line is down, and is said to be old", async () => {
    const { answers, ask } = openGraph();
    answers.push(whole({ one: 1 }), cut(), whole({ one: 2 }));
    expect((await ask("{ one }")).data).toEqual({ one: 1 });
    const during = await ask("{ one }");
    expect([during.data, during.error?.networkError?.message]).toEqual([{ one: 1 }, "the line is down"]);
    expect((await ask("{ one }")).data).toEqual({ one: 2 });
  });

  it("stays while nobody who is asked answers, and gives way as soon as somebody does", async () => {
    const { answers, ask } = openGraph();
    const silent = (code: string) => [{ message: "silent", path: ["one"], extensions: { code } }];
    answers.push(
      whole({ one: 1, two: 1 }),
      Response.json({ data: { one: null, two: null }, errors: silent("ORGANIZATION_TIMEOUT") }),
      Response.json({ errors: silent("OVERLOADED") }, { status: 503 }),
      Response.json({ data: { one: null, two: 2 }, errors: silent("ORGANIZATION_UNAVAILABLE") }),
      Response.json({ data: { one: null, two: null }, errors: silent("FORBIDDEN") }),
    );
    const seen = [];
    for (let at = 0; at < 5; at += 1) seen.push((await ask("{ one two }")).data);
    expect(seen).toEqual([
      { one: 1, two: 1 },
      { one: 1, two: 1 },
      { one: 1, two: 1 },
      { one: null, two: 2 },
      { one: null, two: null },
    ]);
  });

  it("is not taken for the answer to something else", async () => {
    const { answers, ask } = openGraph();
    answers.push(whole({ one: 1 }), cut());
    await ask("{ one }");
    expect((await ask("{ two }")).data).toBeUndefined();
  });

  it("goes with the session, and with the graph's own word", async () => {
    const { answers, ask } = openGraph();
    answers.push(whole({ one: 1 }), refused(), Response.json({ errors: [{ message: "no" }] }));
    await ask("{ one }");
    expect((await ask("{ one }")).data).toBeUndefined();
    expect((await ask("{ one }")).data).toBeUndefined();
  });
});
