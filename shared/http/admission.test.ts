import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { Admission, type AdmissionLimits, overloaded } from "./admission.ts";
import { jsonAnswer, type Outgoing } from "./serve-http.ts";

const done = jsonAnswer(200, {});

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe("a door", () => {
  const limits = { maxRunning: 1, maxWaiting: 1, maxWaitMs: 100 };
  const held = () => {
    let finish: (outgoing: Outgoing) => void = () => undefined;
    const work = new Promise<Outgoing>((resolve) => {
      finish = resolve;
    });
    return { work: () => work, finish: () => finish(done) };
  };

  it("lets the next one in when one is finished", async () => {
    const door = new Admission(limits);
    const first = held();
    const running = door.admit(first.work);
    const waiting = door.admit(async () => done);
    first.finish();
    expect(await running).toBe(done);
    expect(await waiting).toBe(done);
  });

  it("sends away at once whoever finds the queue full, and says when to come again", async () => {
    const door = new Admission(limits);
    const first = held();
    void door.admit(first.work);
    void door.admit(first.work);
    const refused = await door.admit(first.work);
    expect(refused).toMatchObject({ status: 503, headers: { "retry-after": "1" } });
    expect(String(refused.body)).toContain('"code":"OVERLOADED"');
    first.finish();
  });

  it("sends away whoever has waited too long", async () => {
    const door = new Admission(limits);
    const first = held();
    void door.admit(first.work);
    const waiting = door.admit(async () => done);
    await jest.advanceTimersByTimeAsync(100);
    expect(await waiting).toEqual(overloaded());
    first.finish();
  });

  it("gives its turn back when the work fails", async () => {
    const door = new Admission(limits);
    await expect(door.admit(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await door.admit(async () => done)).toBe(done);
  });
});

describe("a door at which one caller sends without end", () => {
  const limits = { maxRunning: 2, maxWaiting: 4, maxWaitMs: 1_000 };
  const takes10ms = async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return done;
  };

  /** What becomes of five questions of one caller while another sends fifty. */
  async function besides(flooder: string): Promise<number[]> {
    const door = new Admission(limits);
    const asked: Promise<Outgoing>[] = [];
    for (let at = 0; at < 50; at += 1) {
      void door.admit(takes10ms, flooder);
      if (at % 10 === 5) asked.push(door.admit(takes10ms, "quiet"));
      await jest.advanceTimersByTimeAsync(1);
    }
    await jest.advanceTimersByTimeAsync(2_000);
    return (await Promise.all(asked)).map(({ status }) => status);
  }

  it("lets everybody else in: they take turns, and the longest line gives way", async () => {
    expect(await besides("loud")).toEqual([200, 200, 200, 200, 200]);
  });

  it("would keep others out if all stood in one line: the guard, taken away", async () => {
    expect(await besides("quiet")).toContain(503);
  });
});

describe("a door of a machine that is late", () => {
  const limits = { maxRunning: 32, minRunning: 4, lateMs: 50, maxWaiting: 200, maxWaitMs: 60_000 };

  /** How many are at work at once in the end, when each takes so long for every one beside it. */
  async function placesWhen(eachMs: number, given: AdmissionLimits): Promise<number> {
    const door = new Admission(given);
    let running = 0;
    const work = async () => {
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, eachMs * running));
      running -= 1;
      return done;
    };
    for (let atMs = 0; atMs < 6_000; atMs += 5) {
      void door.admit(work);
      await jest.advanceTimersByTimeAsync(5);
    }
    return running;
  }

  it("works on fewer at once until they are in time, and on no fewer than it must", async () => {
    const places = await placesWhen(8, limits);
    expect(places).toBeGreaterThanOrEqual(4);
    expect(places).toBeLessThanOrEqual(10);
    expect(await placesWhen(100, limits)).toBe(4);
  });

  it("would work on all at once, each late, if it did not look: the guard, taken away", async () => {
    expect(await placesWhen(8, { ...limits, lateMs: Number.POSITIVE_INFINITY })).toBe(32);
  });
});

/** A database with so many connections, each question taking so long: what a partner has. */
const connections = 8;
const questionMs = 10;
const capacityPerMs = connections / questionMs;
/** Whoever asked has gone after this. */
const patienceMs = 200;
const runMs = 4_000;

/** Questions answered in time, per second, when `load` times the capacity arrives. */
async function goodputAt(load: number, limits: AdmissionLimits): Promise<number> {
  const door = new Admission(limits);
  const queue: (() => void)[] = [];
  let free = connections;
  const ask = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    await new Promise((resolve) => setTimeout(resolve, questionMs));
    const next = queue.shift();
    if (next) next();
    else free += 1;
    return done;
  };
  let good = 0;
  let arrived = 0;
  for (let atMs = 0; atMs < runMs; atMs += 1) {
    for (; arrived < atMs * capacityPerMs * load; arrived += 1) {
      const startedMs = performance.now();
      void door.admit(ask).then(({ status }) => {
        if (status === 200 && performance.now() - startedMs <= patienceMs) good += 1;
      });
    }
    await jest.advanceTimersByTimeAsync(1);
  }
  return (good / runMs) * 1_000;
}

describe("five times the capacity", () => {
  const limits = { maxRunning: 16, maxWaiting: 32, maxWaitMs: 100 };
  const none = { maxRunning: Number.POSITIVE_INFINITY, maxWaiting: 0, maxWaitMs: 0 };

  it("leaves at least 80 % of the peak goodput", async () => {
    const [peak, flooded] = [await goodputAt(0.95, limits), await goodputAt(5, limits)];
    process.stdout.write(`goodput at five times the capacity: ${((100 * flooded) / peak).toFixed(0)} % of the peak\n`);
    expect(flooded / peak).toBeGreaterThanOrEqual(0.8);
  }, 30_000);

  it("would leave almost nothing without a door", async () => {
    const [peak, flooded] = [await goodputAt(0.95, none), await goodputAt(5, none)];
    process.stdout.write(`the same without a door: ${((100 * flooded) / peak).toFixed(0)} %\n`);
    expect(flooded / peak).toBeLessThan(0.5);
  }, 30_000);
});
