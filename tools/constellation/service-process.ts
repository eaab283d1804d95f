import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { type BoundedLog, openBoundedLog } from "./bounded-log.ts";

export type ProcessSpecification = {
  name: string;
  /** What others call it by. */
  url: string;
  program: string;
  options: readonly string[];
  environment: Readonly<Record<string, string>>;
  logPath: string;
  onEvent: (event: ProcessEvent) => void;
};

export type ProcessEvent = {
  name: string;
  what: "ended" | "started again" | "given up";
  sentence?: string | undefined;
};

const stopMs = 6_000;
const firstPauseMs = 200;
const maxPauseMs = 10_000;
/** Ends in a row before it is given up. */
const maxEnds = 10;
/** Running this long makes the earlier ends forgotten. */
const soundMs = 30_000;
const maxLogBytes = 5_000_000;

/**
 * One process that we start, watch and start again when it dies; after the tenth death in a row it is left alone.
 * Signals go to our own child alone, never to a pid that was read somewhere.
 */
export class ServiceProcess {
  readonly name: string;
  readonly url: string;
  #specification: ProcessSpecification;
  #log: BoundedLog;
  #child: ChildProcess | undefined;
  #startedMs = 0;
  #ends = 0;
  /** Down because we want it so. */
  #isHeld = true;

  constructor(specification: ProcessSpecification) {
    this.name = specification.name;
    this.url = specification.url;
    this.#specification = specification;
    this.#log = openBoundedLog(specification.logPath, maxLogBytes);
  }

  get pid(): number | undefined {
    return this.isRunning ? this.#child?.pid : undefined;
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  get logPath(): string {
    return this.#specification.logPath;
  }

  /** What it is told; holds the password of its database. */
  get environment(): Readonly<Record<string, string>> {
    return this.#specification.environment;
  }

  /** The sentence with which it ended, if it told one: `<program>: …`, the program's name replaced by ours. */
  get lastWords(): string | undefined {
    const plain = this.#log.tail().trim().split("\n");
    const from = plain.findLastIndex((line) => /^[a-z][a-z-]*: \S/.test(line));
    if (from < 0) return undefined;
    return `${this.name}: ${plain
      .slice(from)
      .join("\n")
      .replace(/^[a-z][a-z-]*: /, "")}`;
  }

  start(): void {
    this.#isHeld = false;
    if (!this.isRunning) this.#spawn();
  }

  /** Kills it without notice and leaves it down until `start`. */
  async kill(): Promise<void> {
    this.#isHeld = true;
    await this.#end("SIGKILL");
  }

  /** Stops it in order and leaves it down until `start`. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    await this.#end("SIGTERM");
  }

  /** Makes it hang: it keeps its connections and answers nothing. */
  suspend(): void {
    this.#child?.kill("SIGSTOP");
  }

  resume(): void {
    if (this.isRunning) this.#child?.kill("SIGCONT");
    else this.start();
  }

  async stop(): Promise<void> {
    this.#isHeld = true;
    await this.#end("SIGTERM");
    this.#log.close();
  }

  async #end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const child = this.#child;
    if (!child || !this.isRunning) return;
    const ended = once(child, "exit");
    child.kill(signal);
    child.kill("SIGCONT");
    const timer = setTimeout(() => child.kill("SIGKILL"), stopMs);
    await ended;
    clearTimeout(timer);
  }

  #spawn(): void {
    const { program, options, environment } = this.#specification;
    const child = spawn(process.execPath, [...options, program], {
      env: { ...environment },
      // In a process group of its own: Ctrl-C reaches it through us alone, so that all stop in order.
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.#child = child;
    this.#startedMs = performance.now();
    child.stdout?.on("data", (bytes: Buffer) => this.#log.write(bytes));
    child.stderr?.on("data", (bytes: Buffer) => this.#log.write(bytes));
    child.once("error", (error) => this.#log.write(Buffer.from(`${error.message}\n`)));
    child.once("close", () => void this.#onEnd(child));
  }

  async #onEnd(child: ChildProcess): Promise<void> {
    if (this.#isHeld || child !== this.#child) return;
    const { name, onEvent } = this.#specification;
    const isSound = performance.now() - this.#startedMs > soundMs;
    this.#ends = isSound ? 1 : this.#ends + 1;
    onEvent({ name, what: "ended", sentence: this.lastWords });
    if (this.#ends >= maxEnds) {
      onEvent({ name, what: "given up" });
      return;
    }
    await wait(Math.min(maxPauseMs, firstPauseMs * 2 ** (this.#ends - 1)));
    if (this.#isHeld || this.isRunning) return;
    this.#spawn();
    onEvent({ name, what: "started again" });
  }
}
