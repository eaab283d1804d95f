import { setTimeout as wait } from "node:timers/promises";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { askGraph, type GraphAnswer, type Session, signInAs } from "./graph-client.ts";
import type { Foundations } from "./lay-foundations.ts";
import type { OrganizationPlan } from "./organization-plan.ts";
import { describeHealth } from "./read-health.ts";
import { defaultPollMs } from "./service-environment.ts";
import type { ServiceProcess } from "./service-process.ts";
import { urlOf } from "./sign-records.ts";

export type ProcessStatus = { name: string; pid: number | null; url: string; health: string };

export type ConstellationParts = {
  foundations: Foundations;
  processes: Map<string, ServiceProcess>;
  client: HttpClient;
  addProcess: (name: string) => Promise<ServiceProcess>;
};

/** A running constellation: its processes, and what a person or a test may do to them. */
export class Constellation {
  readonly parts: ConstellationParts;
  #stopping: Promise<void> | undefined;

  constructor(parts: ConstellationParts) {
    this.parts = parts;
  }

  get gatewayUrl(): string {
    return urlOf(this.parts.foundations, "gateway");
  }

  get organizations(): readonly OrganizationPlan[] {
    return this.parts.foundations.plan.organizations;
  }

  /** Of its services that run here. */
  get names(): string[] {
    const names = ["directory", "gateway", "matching", "statistics", ...this.organizations.map(({ id }) => id)];
    return names.filter((name) => this.parts.processes.has(name));
  }

  urlOf(name: string): string {
    return this.process(name).url;
  }

  /** How often services read the records. */
  get recordsPollMs(): number {
    return this.parts.foundations.options.recordsPollMs ?? defaultPollMs;
  }

  /** Where the people of an organization, or of `centre`, sign in. */
  issuerOf(party: string): string {
    return `${urlOf(this.parts.foundations, party === "centre" ? "directory" : party)}/oidc`;
  }

  /** Every process, PostgreSQL included. */
  async status(): Promise<ProcessStatus[]> {
    const { processes, client, foundations } = this.parts;
    const present = this.names.flatMap((name) => processes.get(name) ?? []);
    const ours = present.map(async (one) => ({
      name: one.name,
      pid: one.pid ?? null,
      url: one.url,
      health: one.isRunning ? await describeHealth(client, one.url) : "stopped",
    }));
    const postgres = await foundations.postgres;
    if (!postgres) return Promise.all(ours);
    const pid = postgres.pid() ?? null;
    const url = `postgresql://127.0.0.1:${postgres.port}`;
    return [{ name: "postgres", pid, url, health: pid === null ? "stopped" : "ready" }, ...(await Promise.all(ours))];
  }

  /** Signs a demo person in: `advocate@colorado`. */
  signIn(address: string): Promise<Session> {
    const [login = "", party = ""] = address.split("@");
    const isKnown = party === "centre" || this.organizations.some(({ id }) => id === party);
    if (!isKnown) throw new AlightError("NOT_FOUND", `Nobody signs in at "${party}": no such organization.`);
    return signInAs(this.parts.client, { issuer: this.issuerOf(party), login });
  }

  ask(query: string, given: { variables?: Record<string, unknown>; session?: Session } = {}): Promise<GraphAnswer> {
    return askGraph(this.parts.client, { gatewayUrl: this.gatewayUrl, query, ...given });
  }

  /** Kills a process without notice; it stays down until `resume`. */
  kill(name: string): Promise<void> {
    return this.process(name).kill();
  }

  /** Makes a process hang (SIGSTOP) until `resume`. */
  suspend(name: string): void {
    this.process(name).suspend();
  }

  resume(name: string): void {
    this.process(name).resume();
  }

  /** Stops every process, the database last. The second call waits for the first. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  get isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  process(name: string): ServiceProcess {
    const found = this.parts.processes.get(name);
    if (!found) throw new AlightError("NOT_FOUND", `There is no process "${name}".`);
    return found;
  }

  async #stopAll(): Promise<void> {
    const { processes, foundations, client } = this.parts;
    await Promise.all([...processes.values()].map((one) => one.stop()));
    await client.close();
    const postgres = await foundations.postgres?.catch(() => undefined);
    const databases = await foundations.databases().catch(() => undefined);
    await Promise.race([databases?.close(), wait(1_000, undefined, { ref: false })]);
    await postgres?.stop();
  }
}
