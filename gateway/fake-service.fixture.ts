import { type GraphQLSchema, graphql } from "graphql";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { StreamRoute } from "#shared/http/serve-http.ts";
import {
  type HttpService,
  type Incoming,
  jsonAnswer,
  type Outgoing,
  type Route,
  refusal,
  serveHttp,
} from "#shared/http/serve-http.ts";
import { signedRoute } from "#shared/http/signed-route.ts";
import type { SignedParty } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { FakeStreams } from "./fake-streams.fixture.ts";
import { makeTrust } from "./fake-trust.fixture.ts";

/** How a service behaves when it is asked. */
export type Manner =
  | "fine"
  | "hangs"
  | "unsigned"
  | "repeats"
  | "redirects"
  | "huge"
  | "html"
  | "fails"
  | "many-errors";

type Asked = {
  headers: Readonly<Record<string, string>>;
  body: { query: string; variables: Record<string, unknown> };
};

/** A service with a real key over real HTTP that answers from a schema, in whatever manner it is told to. */
export class FakeService {
  manner: Manner = "fine";
  /** What it was asked, newest last. */
  readonly asked: Asked[] = [];
  readonly #pair = generateSigningJwk();
  readonly #schema: GraphQLSchema;
  #http: HttpService | undefined;
  #trust: MessageTrust | undefined;
  #last: Outgoing | undefined;
  /** What it tells whoever opens a stream here. */
  readonly streams = new FakeStreams();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#http?.port}`;
  }

  get publicJwk() {
    return this.#pair.publicJwk;
  }

  /** `port` 0 takes any free one. */
  async start(port: number, more: readonly Route[]): Promise<void> {
    const graph: Route = { method: "POST", path: "/graphql", handle: (incoming) => this.#handle(incoming) };
    this.#http = await serveHttp({
      host: "127.0.0.1",
      port,
      routes: [graph, this.#stream(), ...more],
      maxBodyBytes: 1_000_000,
      maxBodyMs: 5_000,
    });
  }

  async believe(parties: readonly SignedParty[], pin: string): Promise<void> {
    const book = new RecordBook({ pin, maxAgeMs: 60_000, clock: () => new Date() });
    await book.accept(parties);
    this.#trust = makeTrust(book, this.#pair.privateJwk);
  }

  async close(): Promise<void> {
    await this.#http?.close();
  }

  #stream(): StreamRoute {
    const path = "/graphql/stream";
    const open = async (incoming: Incoming) => {
      if (!this.#trust) return refusal(503, "OVERLOADED");
      return this.streams.open({ trust: this.#trust, publicUrl: this.url }, incoming);
    };
    return { method: "POST", path, open };
  }

  async #handle(incoming: Incoming): Promise<Outgoing> {
    this.asked.push({ headers: incoming.headers, body: JSON.parse(incoming.body.toString("utf8")) });
    if (this.manner === "hangs") return new Promise<never>(() => {});
    if (this.manner === "redirects") return { status: 307, headers: { location: `${this.url}/elsewhere` }, body: "" };
    if (this.manner === "unsigned" || !this.#trust) return answer(this.#schema, incoming);
    const options = { trust: this.#trust, publicUrl: this.url };
    // A fair answer of its own, to another question.
    if (this.manner === "repeats" && this.#last) return this.#last;
    const route = signedRoute(options, "/graphql", (one) => misbehave(this.manner, this.#schema, one));
    this.#last = await route.handle(incoming);
    return this.#last;
  }
}

async function misbehave(manner: Manner, schema: GraphQLSchema, incoming: Incoming): Promise<Outgoing> {
  if (manner === "huge") return jsonAnswer(200, { data: { need: { reference: "x".repeat(6_000_000) } } });
  if (manner === "html")
    return { status: 200, headers: { "content-type": "text/html" }, body: "<html>postgres://secret" };
  if (manner === "fails") return jsonAnswer(500, { errors: [{ message: "SELECT secret" }] });
  if (manner === "many-errors") {
    const errors = Array.from({ length: 20_000 }, (_, at) => ({ message: `SELECT ${at}`, extensions: { code: "X" } }));
    return jsonAnswer(200, { data: null, errors });
  }
  return answer(schema, incoming);
}

async function answer(schema: GraphQLSchema, { body }: Incoming): Promise<Outgoing> {
  const { query, variables } = JSON.parse(body.toString("utf8"));
  return jsonAnswer(200, await graphql({ schema, source: query, variableValues: variables }));
}
