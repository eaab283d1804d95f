import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Agent, request } from "undici";
import type { TlsFiles } from "#shared/config/tls-files.ts";
import { makeAuthority, type TestAuthority } from "#shared/http/test-authority.fixture.ts";
import type { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";
import { eventually } from "../journeys/eventually.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { constellation } from "./shared-constellation.ts";
import { callerOf, type SignedCaller } from "./signed-caller.ts";
import { processBeside } from "./tapped-service.ts";

const body = JSON.stringify({ query: "{ __typename }" });

describe("a matching that speaks TLS and asks for certificates", () => {
  let ours: TestAuthority;
  let theirs: TestAuthority;
  let gateway: SignedCaller;
  let service: ServiceProcess;
  /** The same without its authority: it asks nobody for a certificate. */
  let trusting: ServiceProcess;

  beforeAll(async () => {
    [ours, theirs] = await Promise.all([makeAuthority("The network"), makeAuthority("Somebody else")]);
    gateway = await callerOf(constellation.current, "gateway");
    const files = await ours.issue("127.0.0.1");
    [service, trusting] = await Promise.all([startWith(files), startWith({ cert: files.cert, key: files.key })]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([service?.stop(), trusting?.stop()]);
  }, 10_000);

  /** The real program, with these files. */
  async function startWith(files: TlsFiles): Promise<ServiceProcess> {
    const port = String(await findFreePort());
    const { home } = constellation.current.parts.foundations;
    const settings: [string, string][] = [];
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(home.keys, `matching.${port}.${name}.pem`);
      await writeFile(path, bytes, { mode: 0o600 });
      settings.push([`ALIGHT_TLS_${name.toUpperCase()}`, path]);
    }
    const url = `https://127.0.0.1:${port}`;
    const changes = { ALIGHT_PORT: port, ALIGHT_PUBLIC_URL: url, ...Object.fromEntries(settings) };
    const started = processBeside(constellation.current, "matching", changes);
    started.start();
    const { ca } = await ours.issue("nobody.example");
    const isReady = async () => (await ask(url, { tls: { ca }, path: "/health/ready", method: "GET" })) === "200";
    await eventually("matching is ready behind TLS", isReady, 30_000);
    return started;
  }

  type Asking = { tls: Partial<TlsFiles>; path?: string; method?: "GET" | "POST"; isSigned?: boolean };

  /** The status of an answer, or `cut` when there is none. */
  async function ask(
    base: string,
    { tls, path = "/graphql", method = "POST", isSigned = true }: Asking,
  ): Promise<string> {
    const url = `${base}${path}`;
    const headers = isSigned ? gateway.seal({ url, body }) : { "content-type": "application/json" };
    const dispatcher = new Agent({ connect: tls });
    try {
      const asked = {
        method,
        dispatcher,
        headers: method === "POST" ? headers : {},
        ...(method === "POST" ? { body } : {}),
      };
      const { statusCode, body: answered } = await request(url, asked);
      await answered.dump();
      return String(statusCode);
    } catch {
      return "cut";
    } finally {
      await dispatcher.destroy();
    }
  }

  const attempts = async (url: string): Promise<Record<string, string>> => {
    const { ca, ...own } = await ours.issue("gateway.example");
    const { ca: _, ...foreign } = await theirs.issue("gateway.example");
    return {
      "certificate and signature": await ask(url, { tls: { ca, ...own } }),
      "a signature alone": await ask(url, { tls: { ca } }),
      "a signature and another authority's certificate": await ask(url, { tls: { ca, ...foreign } }),
      "a certificate alone": await ask(url, { tls: { ca, ...own }, isSigned: false }),
      "plain HTTP": await ask(url.replace("https:", "http:"), { tls: {} }),
      "believing another authority": await ask(url, { tls: { ...(await theirs.issue("gateway.example")) } }),
    };
  };

  it("takes both keys together and neither alone; one that asks for no certificate is found", async () => {
    const told = await attempts(service.url);
    expect(told).toEqual({
      "certificate and signature": "200",
      "a signature alone": "403",
      "a signature and another authority's certificate": "403",
      "a certificate alone": "401",
      "plain HTTP": "cut",
      "believing another authority": "cut",
    });
    reportFigure(3, "calls over mutual TLS without the certificate, the signature or TLS", "5 of 5 refused");
    const found = await attempts(trusting.url);
    const passing = Object.keys(found).filter((name) => found[name] === "200");
    expect(passing).toEqual(Object.keys(told).slice(0, 3));
    reportCaught(3, "a matching that asks for no certificate", "by 2 attempts");
  }, 30_000);

  it("told of what came in plain", async () => {
    await eventually("it is logged", async () => (await readFile(service.logPath, "utf8")).includes("PLAIN_HTTP"));
  });
});
