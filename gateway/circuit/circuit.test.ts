import { beforeEach, describe, expect, it } from "@jest/globals";
import { createMetrics } from "#shared/metrics/metrics.ts";
import { Circuit } from "./circuit.ts";
import { CircuitBoard } from "./circuit-board.ts";

const limits = { silencesToOpen: 3, openMs: 1_000 };

describe("a circuit", () => {
  let circuit: Circuit;
  beforeEach(() => {
    circuit = new Circuit(limits);
  });

  const fallSilent = (times: number, atMs: number) => {
    for (let left = times; left > 0; left -= 1) {
      expect(circuit.admit(atMs)).toBe(true);
      circuit.tell("silent", atMs);
    }
  };

  it("stays closed below the row of silences that opens it", () => {
    fallSilent(2, 0);
    expect(circuit.state).toBe("closed");
    expect(circuit.admit(0)).toBe(true);
  });

  it("opens after a row of silences, and lets nobody through", () => {
    fallSilent(3, 0);
    expect(circuit.state).toBe("open");
    expect(circuit.admit(999)).toBe(false);
  });

  it("counts silences in a row only: an answer between them, a refusal too, begins anew", () => {
    fallSilent(2, 0);
    circuit.tell("answered", 0);
    fallSilent(2, 0);
    expect(circuit.state).toBe("closed");
  });

  it("never opens for whoever answers, whatever it says", () => {
    for (let call = 0; call < 100; call += 1) circuit.tell("answered", call);
    expect(circuit.state).toBe("closed");
  });

  it("lets one call try once its time is up, and nobody else beside it", () => {
    fallSilent(3, 0);
    expect(circuit.admit(1_000)).toBe(true);
    expect(circuit.state).toBe("half-open");
    expect(circuit.admit(1_000)).toBe(false);
  });

  it("closes at the first answer of a try", () => {
    fallSilent(3, 0);
    circuit.admit(1_000);
    circuit.tell("answered", 1_100);
    expect(circuit.state).toBe("closed");
    fallSilent(2, 1_200);
    expect(circuit.state).toBe("closed");
  });

  it("stays open for another turn after a try that met silence", () => {
    fallSilent(3, 0);
    circuit.admit(1_000);
    circuit.tell("silent", 2_500);
    expect(circuit.admit(3_499)).toBe(false);
    expect(circuit.admit(3_500)).toBe(true);
  });

  it("lets the next call try after a try that was left unfinished", () => {
    fallSilent(3, 0);
    circuit.admit(1_000);
    circuit.tell("unfinished", 1_010);
    expect(circuit.state).toBe("open");
    expect(circuit.admit(1_020)).toBe(true);
  });

  it("does not count what was left unfinished", () => {
    for (let call = 0; call < 10; call += 1) circuit.tell("unfinished", 0);
    expect(circuit.state).toBe("closed");
  });
});

describe("the board of all circuits", () => {
  it("knows of each organization whether it answered when it was last asked, and when that was", () => {
    let second = 0;
    const clock = () => new Date(Date.UTC(2026, 10, 22, 10, 0, second++));
    const board = new CircuitBoard({ metrics: createMetrics("gateway"), monotonicMs: () => 0, clock });
    expect(board.reachOf("manila")).toBeUndefined();
    board.tell("manila", "answered");
    board.tell("manila", "unfinished");
    expect(board.reachOf("manila")).toEqual({ isAnswering: true, asOf: new Date("2026-11-22T10:00:00Z") });
    board.tell("manila", "silent");
    expect(board.reachOf("manila")).toEqual({ isAnswering: false, asOf: new Date("2026-11-22T10:00:01Z") });
  });

  it("opens for one organization alone, and shows it in the metrics by its name and nothing else", async () => {
    const metrics = createMetrics("gateway");
    const board = new CircuitBoard({ metrics, monotonicMs: () => 0, clock: () => new Date() });
    for (let call = 0; call < 5; call += 1) board.tell("manila", "silent");
    board.tell("bucharest", "answered");
    expect(board.admit("manila")).toBe(false);
    expect(board.admit("bucharest")).toBe(true);
    const { values } = await metrics.circuits.get();
    expect(values.map(({ labels, value }) => ({ labels, value }))).toEqual([{ labels: { party: "manila" }, value: 1 }]);
  });
});
